-- A list of rooms shows their titles: they are sealed apart, so that whole situations are not read for it. Where none stands, the
-- room was presented before.
alter table case_rooms add column title varchar(8000);
