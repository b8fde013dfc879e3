-- Who people are, for whom they speak, and the groups in which they work together.
create table entities (
  id varchar(60) primary key,
  name varchar(200) not null
);
create table municipalities (
  dico varchar(4) primary key,
  name varchar(200) not null,
  entity_id varchar(60) not null references entities (id)
);

create sequence account_ids start with 50 increment by 50;

create table people (
  id bigint primary key,
  name varchar(200) not null,
  sort_key varchar(800) not null,
  handle varchar(80) not null unique,
  email varchar(254) not null unique,
  job_title varchar(200) not null,
  password_hash varchar(400),
  language varchar(2),
  zone varchar(60) not null,
  joined_at timestamp with time zone not null,
  left_at timestamp with time zone,
  left_by bigint references people (id)
);

create table organisations (
  id bigint primary key,
  kind varchar(30) not null,
  code varchar(60) unique,
  name varchar(200) not null,
  sort_key varchar(800) not null,
  dico varchar(4) unique references municipalities (dico),
  entity_id varchar(60) unique references entities (id)
);

create table mandates (
  id bigint primary key,
  person_id bigint not null references people (id),
  organisation_id bigint not null references organisations (id),
  title varchar(200) not null,
  starts_on date not null,
  ends_on date,
  given_by bigint references people (id),
  given_at timestamp with time zone not null
);
create index mandates_by_person on mandates (person_id);
create index mandates_by_organisation on mandates (organisation_id);

create table role_grants (
  id bigint primary key,
  person_id bigint not null references people (id),
  role varchar(30) not null,
  granted_by bigint references people (id),
  granted_at timestamp with time zone not null,
  unique (person_id, role)
);

create table sessions (
  token_hash varchar(64) primary key,
  person_id bigint not null references people (id),
  device varchar(200) not null,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);
create index sessions_by_person on sessions (person_id);

create table invitations (
  id bigint primary key,
  code_hash varchar(64) not null unique,
  email varchar(254) not null,
  name varchar(200) not null,
  organisation_id bigint references organisations (id),
  title varchar(200) not null,
  role varchar(30),
  invited_by bigint references people (id),
  invited_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  accepted_by bigint references people (id),
  revoked_at timestamp with time zone,
  revoked_by bigint references people (id)
);

create table password_resets (
  id bigint primary key,
  code_hash varchar(64) not null unique,
  person_id bigint not null references people (id),
  made_by bigint references people (id),
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);

create table api_tokens (
  id bigint primary key,
  token_hash varchar(64) not null unique,
  person_id bigint not null references people (id),
  label varchar(200) not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone
);
create index api_tokens_by_person on api_tokens (person_id);

create table sign_in_guesses (
  id bigint primary key,
  about varchar(64) not null,
  guessed_at timestamp with time zone not null
);
create index sign_in_guesses_by_subject on sign_in_guesses (about, guessed_at);

create sequence group_ids start with 50 increment by 50;

create table working_groups (
  id bigint primary key,
  slug varchar(80) not null unique,
  name varchar(200) not null,
  sort_key varchar(800) not null,
  visibility varchar(10) not null,
  entity_id varchar(60) references entities (id),
  purpose varchar(1000) not null,
  charter_markdown text not null,
  charter_html text not null,
  charter_version integer not null,
  settings_version integer not null,
  version integer not null,
  created_by bigint not null references people (id),
  created_at timestamp with time zone not null,
  form_key varchar(36) not null,
  unique (created_by, form_key)
);

create table group_municipalities (
  group_id bigint not null references working_groups (id),
  dico varchar(4) not null references municipalities (dico),
  primary key (group_id, dico)
);

create table memberships (
  id bigint primary key,
  group_id bigint not null references working_groups (id),
  person_id bigint not null references people (id),
  facilitator boolean not null,
  since timestamp with time zone not null,
  admitted_by bigint references people (id),
  unique (group_id, person_id)
);
create index memberships_by_person on memberships (person_id);

create table past_memberships (
  id bigint primary key,
  group_id bigint not null references working_groups (id),
  person_id bigint not null references people (id),
  facilitator boolean not null,
  since timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  ended_by bigint not null references people (id)
);
create index past_memberships_by_group on past_memberships (group_id, person_id);

create table join_requests (
  id bigint primary key,
  group_id bigint not null references working_groups (id),
  person_id bigint not null references people (id),
  reason varchar(2000) not null,
  asked_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by bigint references people (id),
  admitted boolean
);
create index join_requests_by_group on join_requests (group_id, decided_at);
create index join_requests_by_person on join_requests (person_id, decided_at);

create table group_invitations (
  invitation_id bigint primary key references invitations (id),
  group_id bigint not null references working_groups (id),
  facilitator boolean not null
);
create index group_invitations_by_group on group_invitations (group_id);
