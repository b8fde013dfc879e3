-- Whoever wore a mask that was opened is told in the room; where the room is erased before they come, the telling must outlive it.
create table told_openings (
  id bigint primary key,
  person_id bigint not null references people (id),
  opened_on date not null,
  told_on date not null
);
create index told_openings_person on told_openings (person_id);
