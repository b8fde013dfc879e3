-- Their work asks for each constraint whether the person was asked about it.
create index notifications_by_constraint on notifications (person_id, constraint_id);
