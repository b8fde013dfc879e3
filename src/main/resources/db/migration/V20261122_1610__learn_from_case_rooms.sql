-- The lesson of a room, sealed with its key until somebody without a seat has read it; then it waits without a word of where
-- it came from, until all that wait come out together (ADR 0027).
alter table case_rooms add column lesson_state varchar(20);
alter table case_rooms add column lesson_code varchar(20);
alter table case_rooms add column lesson_words varchar(100000);
alter table case_rooms add column lesson_reasons varchar(4000);
create unique index case_rooms_by_lesson on case_rooms (lesson_code);

create table lessons_to_come (
  item_key varchar(80) primary key,
  text varchar(40000) not null,
  out_on date not null
);
