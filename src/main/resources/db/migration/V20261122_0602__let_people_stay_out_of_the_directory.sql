-- The directory shows people to each other; whoever prefers not to be in it says so, and when.
alter table people add column unlisted_at timestamp with time zone;
