-- Every page has a count of notifications now: a group that says its territory itself saves the statement.
alter table working_groups add column territory varchar(2000) default '' not null;
update working_groups set territory = coalesce(
  (select string_agg(m.dico, ',') from group_municipalities m where m.group_id = working_groups.id), '');
