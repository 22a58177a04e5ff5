-- Events that are only counted stay where they are staged: in the place of the table stands a view over them, whose rowid is the order of
-- the files. Each event as last told is written down once, because several questions are asked of it.
drop table event;
create view event as
select s.*, cast(i.place as bigint) * 4294967296 + s.line as rowid
from staged.event s
join input_order i on i.extract_id = s.extract_id;
create temp table told_last as select * from current_event;
drop view current_event;
create view current_event as select * from told_last;
