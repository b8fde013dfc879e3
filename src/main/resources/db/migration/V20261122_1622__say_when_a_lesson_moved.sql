-- Whoever is to read a lesson, or to write it again, is called on the morning after; the day goes when the lesson leaves its room.
alter table case_rooms add column lesson_on date;
