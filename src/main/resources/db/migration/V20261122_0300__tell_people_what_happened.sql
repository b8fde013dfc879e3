-- What people are told: one row for each person and happening, made from the journal.
create sequence notification_ids start with 50 increment by 50;

-- How far the journal has been read for this; what happened before its first row is told to nobody.
create table notification_bookmark (
  id integer primary key,
  begun_at timestamp with time zone not null,
  read_to timestamp with time zone not null
);
insert into notification_bookmark (id, begun_at, read_to) values (1, current_timestamp, current_timestamp);

-- Each happening once, whatever node reads the journal and however often.
create table told_happenings (
  happening varchar(80) primary key,
  told_at timestamp with time zone not null
);

-- Constraints, discussions and posts are never deleted. Keys to them would hold their rows in PostgreSQL while somebody is told,
-- against whoever writes in the same thread: each would wait for the other.
create table notifications (
  id bigint primary key,
  person_id bigint not null references people (id),
  happening varchar(80) not null,
  kind varchar(20) not null,
  happened_at timestamp with time zone not null,
  happened_micros bigint not null,
  told_at timestamp with time zone not null,
  burst bigint not null,
  actor_id bigint references people (id),
  group_id bigint references working_groups (id),
  constraint_id bigint,
  discussion_id bigint,
  post_id bigint,
  post_number integer,
  subject_id bigint,
  read_at timestamp with time zone,
  kept_unread boolean not null,
  snoozed_until timestamp with time zone,
  unique (person_id, happening)
);
create index notifications_by_person on notifications (person_id, happened_at);
create index notifications_unread on notifications (person_id, read_at);
create index notifications_by_discussion on notifications (discussion_id, person_id);
create index notifications_by_burst on notifications (burst);

create table group_levels (
  group_id bigint not null references working_groups (id),
  person_id bigint not null references people (id),
  level varchar(10) not null,
  chosen_at timestamp with time zone not null,
  primary key (group_id, person_id)
);

create table thread_levels (
  discussion_id bigint not null references discussions (id),
  person_id bigint not null references people (id),
  level varchar(10) not null,
  chosen_at timestamp with time zone not null,
  primary key (discussion_id, person_id)
);
create index thread_levels_by_person on thread_levels (person_id);

-- Who has written in a discussion is asked for every post.
create index posts_by_author on posts (discussion_id, author_id, number);
