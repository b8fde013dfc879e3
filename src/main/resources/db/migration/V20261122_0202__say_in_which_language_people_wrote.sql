-- What people write stays in the language in which it was written; until now all was taken for Portuguese.
alter table posts add column language varchar(2) default 'pt' not null;
alter table constraints add column language varchar(2) default 'pt' not null;
