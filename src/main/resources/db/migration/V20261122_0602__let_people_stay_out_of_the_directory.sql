-- The directory shows people to each other; whoever prefers not to be in it says so.
alter table people add column listed boolean default true not null;
