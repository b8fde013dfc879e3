-- A chair who gave a situation back is called when it was written again; so the day stands in the room.
alter table case_rooms add column rewritten_on date;
