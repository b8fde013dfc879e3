-- Who changed roles, membership, visibility and settings: an append-only table that holds no content.
create table audit_rows (
  id bigint primary key,
  deed varchar(40) not null,
  done_at timestamp with time zone not null,
  actor_id bigint references people (id),
  about_id bigint references people (id),
  group_id bigint references working_groups (id),
  was varchar(200) not null,
  became varchar(200) not null
);
create sequence audit_ids start with 50 increment by 50;
create index audit_by_time on audit_rows (done_at, id);
create index audit_by_actor on audit_rows (actor_id);
create index audit_by_subject on audit_rows (about_id);
