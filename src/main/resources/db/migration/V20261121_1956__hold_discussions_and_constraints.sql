-- The first pillar: a constraint, the threaded discussion under it, and who has it too.
create sequence discussion_ids start with 50 increment by 50;

create table discussions (
  id bigint primary key,
  opened_at timestamp with time zone not null,
  posts integer not null,
  last_post_at timestamp with time zone
);

create table posts (
  id bigint primary key,
  discussion_id bigint not null references discussions (id),
  number integer not null,
  root integer not null,
  parent_id bigint references posts (id),
  author_id bigint not null references people (id),
  organisation_id bigint references organisations (id),
  posted_at timestamp with time zone not null,
  markdown text not null,
  html text not null,
  version integer not null,
  edited_at timestamp with time zone,
  form_key varchar(36) not null,
  unique (discussion_id, number),
  unique (author_id, form_key)
);
create index posts_in_thread_order on posts (discussion_id, root, number);
create index posts_by_parent on posts (parent_id);

create table past_versions (
  id bigint primary key,
  post_id bigint not null references posts (id),
  version integer not null,
  markdown text not null,
  html text not null,
  written_at timestamp with time zone not null,
  unique (post_id, version)
);

create table withdrawals (
  post_id bigint primary key references posts (id),
  withdrawn_by bigint not null references people (id),
  withdrawn_at timestamp with time zone not null
);

create table hidings (
  post_id bigint primary key references posts (id),
  hidden_by bigint not null references people (id),
  hidden_at timestamp with time zone not null,
  reason varchar(2000) not null
);

create table reports (
  id bigint primary key,
  post_id bigint not null references posts (id),
  reported_by bigint not null references people (id),
  reported_at timestamp with time zone not null,
  reason varchar(2000) not null,
  decided_at timestamp with time zone,
  decided_by bigint references people (id),
  hidden boolean,
  answer varchar(2000),
  unique (post_id, reported_by)
);

create table useful_marks (
  post_id bigint not null references posts (id),
  person_id bigint not null references people (id),
  marked_at timestamp with time zone not null,
  primary key (post_id, person_id)
);

create table mentions (
  post_id bigint not null references posts (id),
  person_id bigint not null references people (id),
  primary key (post_id, person_id)
);
create index mentions_by_person on mentions (person_id);

create table read_marks (
  discussion_id bigint not null references discussions (id),
  person_id bigint not null references people (id),
  last_number integer not null,
  read_at timestamp with time zone not null,
  primary key (discussion_id, person_id)
);

create table drafts (
  id bigint primary key,
  person_id bigint not null references people (id),
  place varchar(60) not null,
  fields text not null,
  saved_at timestamp with time zone not null,
  unique (person_id, place)
);

create sequence constraint_ids start with 1 increment by 1;
create sequence constraint_row_ids start with 50 increment by 50;

create table constraints (
  id bigint primary key,
  group_id bigint not null references working_groups (id),
  discussion_id bigint not null unique references discussions (id),
  title varchar(200) not null,
  what_markdown text not null,
  what_html text not null,
  affected varchar(4000) not null,
  tried varchar(4000) not null,
  asked varchar(4000) not null,
  element varchar(40) not null,
  second_element varchar(40),
  sectors varchar(400) not null,
  actors varchar(400) not null,
  reported_id varchar(80),
  state varchar(30) not null,
  raised_by bigint not null references people (id),
  organisation_id bigint references organisations (id),
  raised_at timestamp with time zone not null,
  version integer not null,
  edited_by bigint references people (id),
  edited_at timestamp with time zone,
  form_key varchar(36) not null,
  unique (raised_by, form_key)
);
create index constraints_by_group on constraints (group_id, state);
create index constraints_by_reported on constraints (reported_id);
create index constraints_by_raiser on constraints (organisation_id);

create table steps (
  id bigint primary key,
  constraint_id bigint not null references constraints (id),
  state varchar(30) not null,
  taken_by bigint not null references people (id),
  taken_at timestamp with time zone not null,
  note varchar(4000) not null,
  note_html text not null
);
create index steps_by_constraint on steps (constraint_id, taken_at);

create table cosignatures (
  id bigint primary key,
  constraint_id bigint not null references constraints (id),
  dico varchar(4) not null references municipalities (dico),
  severity varchar(10) not null,
  since_year integer,
  note varchar(2000) not null,
  signed_by bigint not null references people (id),
  signed_at timestamp with time zone not null,
  entered boolean not null,
  unique (constraint_id, dico)
);

create table past_cosignatures (
  id bigint primary key,
  constraint_id bigint not null references constraints (id),
  dico varchar(4) not null references municipalities (dico),
  severity varchar(10) not null,
  since_year integer,
  note varchar(2000) not null,
  signed_by bigint not null references people (id),
  signed_at timestamp with time zone not null,
  entered boolean not null,
  ended_by bigint not null references people (id),
  ended_at timestamp with time zone not null,
  revoked boolean not null
);
create index past_cosignatures_by_constraint on past_cosignatures (constraint_id);
create index cosignatures_by_municipality on cosignatures (dico);
