-- A municipality says how a practice went there, and a group says which practice answers a constraint.
create table adoptions (
  id bigint primary key,
  item_id bigint not null references library_items (id),
  dico varchar(4) not null references municipalities (dico),
  outcome varchar(20) not null,
  adapted varchar(4000) not null,
  said_by bigint not null references people (id),
  said_at timestamp with time zone not null,
  unique (item_id, dico)
);
create index adoptions_by_municipality on adoptions (dico);

create table past_adoptions (
  id bigint primary key,
  item_id bigint not null references library_items (id),
  dico varchar(4) not null references municipalities (dico),
  outcome varchar(20) not null,
  adapted varchar(4000) not null,
  said_by bigint not null references people (id),
  said_at timestamp with time zone not null,
  ended_by bigint not null references people (id),
  ended_at timestamp with time zone not null,
  revoked boolean not null
);
create index past_adoptions_by_item on past_adoptions (item_id);

create table practice_links (
  id bigint primary key,
  item_id bigint not null references library_items (id),
  constraint_id bigint not null references constraints (id),
  linked_by bigint not null references people (id),
  linked_at timestamp with time zone not null,
  unique (constraint_id, item_id)
);
create index practice_links_by_item on practice_links (item_id);

create table past_practice_links (
  id bigint primary key,
  item_id bigint not null references library_items (id),
  constraint_id bigint not null references constraints (id),
  linked_by bigint not null references people (id),
  linked_at timestamp with time zone not null,
  ended_by bigint not null references people (id),
  ended_at timestamp with time zone not null
);
