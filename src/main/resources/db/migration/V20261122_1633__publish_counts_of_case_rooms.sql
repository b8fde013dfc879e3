-- What is shown of the rooms in numbers: counted once a quarter and kept as it is shown, so that no count of few stands here either.
create table case_counts (
  id bigint primary key,
  counted_on date not null,
  list varchar(20) not null,
  item varchar(60) not null,
  display varchar(10) not null,
  number integer,
  unique (list, item)
);
