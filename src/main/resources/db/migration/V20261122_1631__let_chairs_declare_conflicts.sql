-- The bodies for which somebody who is ready to chair does not want to: nothing but which, and gone with the readiness.
create table chair_conflicts (
  person_id bigint not null references people (id),
  organisation_id bigint not null references organisations (id),
  primary key (person_id, organisation_id)
);
