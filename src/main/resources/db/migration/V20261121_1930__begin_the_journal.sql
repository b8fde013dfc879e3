-- One append-only table of "this thing changed", written in the transaction of the change.
create table journal (
  id bigint primary key,
  kind varchar(40) not null,
  subject bigint not null,
  changed_at timestamp with time zone not null
);
create sequence journal_ids start with 1 increment by 1;
create index journal_by_time on journal (changed_at, id);
