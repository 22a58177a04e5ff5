-- The rows of all files but the observations, in the order of the files. Equal statements of several files stay once.
insert into measure select s.* from staged.measure s join input_order i on i.extract_id = s.extract_id order by i.place, s.line;
insert into organisation select s.* from staged.organisation s join input_order i on i.extract_id = s.extract_id order by i.place, s.line;
insert into organisation_successor select s.* from staged.organisation_successor s join input_order i on i.extract_id = s.extract_id order by i.place, s.line;
insert into target
select distinct on (s.org_code, s.measure_id, s.valid_from, s.valid_to, s.kind, s.value, s.comparison) s.*
from staged.target s join input_order i on i.extract_id = s.extract_id
order by s.measure_id, s.org_code nulls first, s.valid_from nulls first, s.valid_to nulls last, s.kind, s.value, s.comparison, i.place desc, s.line;
insert into annotation
select distinct on (s.org_code, s.measure_id, s.date_from, s.date_to, s.kind, s.text) s.*
from staged.annotation s join input_order i on i.extract_id = s.extract_id
order by s.measure_id nulls first, s.org_code nulls first, s.date_from, s.date_to, s.kind, s.text, i.place desc, s.line;
