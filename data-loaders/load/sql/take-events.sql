-- The events of all files, in the order of the files.
insert into event select s.* from staged.event s join input_order i on i.extract_id = s.extract_id order by i.place, s.line;
