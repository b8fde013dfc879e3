-- The second pillar: every file of the library is a row, and each text that gave way stays.
create sequence library_ids start with 50 increment by 50;

create table library_state (
  id bigint primary key,
  version bigint not null
);
insert into library_state (id, version) values (1, 0);

create table library_items (
  id bigint primary key,
  kind varchar(30) not null,
  item_key varchar(80) not null,
  file varchar(300) not null,
  text text not null,
  text_hash varchar(64) not null,
  imported_hash varchar(64) not null,
  offered text,
  offered_hash varchar(64),
  version integer not null,
  changed_by bigint references people (id),
  changed_at timestamp with time zone not null,
  vanished_at timestamp with time zone,
  unique (kind, item_key)
);

create table past_library_texts (
  id bigint primary key,
  item_id bigint not null references library_items (id),
  version integer not null,
  text text not null,
  changed_by bigint references people (id),
  changed_at timestamp with time zone not null,
  unique (item_id, version)
);
