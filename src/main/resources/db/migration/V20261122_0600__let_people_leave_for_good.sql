-- People can be erased: what stays of them points at nobody, and a receipt without names says what was done.
insert into people (id, name, sort_key, handle, email, job_title, zone, joined_at, left_at)
values (-1, 'Pessoa que saiu', 'pessoa0que0saiu00', '-', '-', '', 'Europe/Lisbon',
  timestamp with time zone '2026-01-01 00:00:00+00', timestamp with time zone '2026-01-01 00:00:00+00');

create sequence erasure_ids start with 50 increment by 50;

create table erasures (
  id bigint primary key,
  code varchar(40) not null unique,
  mode varchar(20) not null,
  asked_by varchar(20) not null,
  done_by bigint references people (id),
  done_at timestamp with time zone not null,
  told varchar(4000) not null
);
create index erasures_by_time on erasures (done_at, id);
