-- A key of feeds stands in addresses, so it opens nothing else.
alter table api_tokens add column opens varchar(10) default 'EVERYTHING' not null;
