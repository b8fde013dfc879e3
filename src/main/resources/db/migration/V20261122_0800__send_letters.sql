-- Notifications go by mail: what people chose, and one row for each letter, so that nothing is mailed twice.
create sequence letter_ids start with 50 increment by 50;

create table letter_choices (
  person_id bigint primary key references people (id),
  at_once boolean not null,
  at_once_since timestamp with time zone,
  digest varchar(10) not null,
  code varchar(43) not null unique,
  chosen_at timestamp with time zone
);

-- Groups of which somebody wants neither words nor titles in letters.
create table bare_groups (
  group_id bigint not null references working_groups (id),
  person_id bigint not null references people (id),
  chosen_at timestamp with time zone not null,
  primary key (group_id, person_id)
);
create index bare_groups_by_person on bare_groups (person_id);

-- Whoever makes rows of letters holds this one, so that of two nodes one waits.
create table letter_desk (
  id integer primary key
);
insert into letter_desk (id) values (1);

-- A notification goes only with its reader, and then their letters have gone. A key to it would hold its row while somebody reads it.
create table letters (
  id bigint primary key,
  person_id bigint not null references people (id),
  letter_key varchar(40) not null,
  occasion varchar(10) not null,
  notification_id bigint,
  covers_from timestamp with time zone not null,
  covers_until timestamp with time zone not null,
  made_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  state varchar(10) not null,
  tries integer not null,
  next_try_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  failure varchar(100) not null,
  unique (person_id, letter_key)
);
create index letters_waiting on letters (state, next_try_at);
create index letters_by_notification on letters (notification_id);

-- What was told of late and no letter carries yet is looked for often.
create index notifications_by_time_told on notifications (told_at);
