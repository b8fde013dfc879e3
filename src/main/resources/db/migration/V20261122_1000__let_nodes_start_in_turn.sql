-- Nodes that start at the same moment fill empty tables one after the other: whoever does holds this row.
create table start_turn (id integer primary key);
insert into start_turn (id) values (1);
