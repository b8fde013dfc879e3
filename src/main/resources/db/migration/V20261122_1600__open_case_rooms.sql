-- Rooms in which a situation that belongs to nobody any more is discussed: what is said there, and who says it, only sealed
-- with a key of the room, which goes with it (ADR 0026). Times are days; addresses are random codes.
create sequence mask_ids start with 50 increment by 50;

create table room_keys (
  room_id bigint primary key,
  master_name varchar(16) not null,
  wrapped varchar(200) not null
);

create table masks (
  id bigint primary key,
  room_id bigint not null,
  token varchar(64) not null unique,
  person varchar(100) not null
);
create index masks_by_room on masks (room_id);

create sequence case_ids start with 50 increment by 50;

create table case_rooms (
  id bigint primary key,
  code varchar(20) not null unique,
  form_key varchar(40) not null unique,
  group_id bigint not null references working_groups (id),
  situation varchar(400000) not null,
  presented_on date not null,
  keep_days integer not null,
  note varchar(40000),
  returned_on date,
  released_on date,
  closed_on date,
  erase_on date,
  hidden_on date,
  version integer not null
);
create index case_rooms_by_group on case_rooms (group_id);
create index case_rooms_by_end on case_rooms (erase_on);

create table case_sittings (
  id bigint primary key,
  room_id bigint not null references case_rooms (id),
  phase varchar(20) not null,
  opens_on date not null,
  closes_on date not null,
  extended boolean not null,
  unique (room_id, phase)
);

create table case_seats (
  mask_id bigint primary key,
  room_id bigint not null references case_rooms (id),
  part varchar(20) not null,
  number integer not null,
  asked_on date not null,
  took_on date,
  left_on date,
  unique (room_id, number)
);

create table case_contributions (
  id bigint primary key,
  room_id bigint not null references case_rooms (id),
  mask_id bigint not null references case_seats (mask_id),
  phase varchar(20) not null,
  prompt varchar(20) not null,
  place integer not null,
  sent_on date,
  words varchar(100000),
  answers bigint references case_contributions (id),
  hidden_on date
);
create index case_contributions_by_room on case_contributions (room_id, place);

create table case_flags (
  id bigint primary key,
  room_id bigint not null references case_rooms (id),
  contribution_id bigint references case_contributions (id),
  mask_id bigint not null references case_seats (mask_id),
  reason varchar(20) not null,
  raised_on date not null,
  decided_on date,
  upheld boolean
);
create index case_flags_by_room on case_flags (room_id);

create table mask_openings (
  id bigint primary key,
  room_id bigint not null references case_rooms (id),
  mask_id bigint not null,
  asked_by bigint not null references people (id),
  reason varchar(8000) not null,
  asked_on date not null,
  agreed_on date,
  refused_on date
);

create table case_chairs (
  person_id bigint primary key references people (id),
  since date not null,
  draws integer not null
);

create table charter_signatures (
  person_id bigint not null references people (id),
  charter_version integer not null,
  signed_on date not null,
  primary key (person_id, charter_version)
);

create table case_receipts (
  id bigint primary key,
  code varchar(40) not null unique,
  why varchar(20) not null,
  presented_on date not null,
  closed_on date,
  erased_on date not null,
  voices integer not null,
  contributions integer not null
);
