-- Takes out rows whose percentage is 0-1 where the rest of the file is clearly 0-100, and gives them. Asks for: extract_id; their lines.
create or replace temp table taken_out as
select rowid as place, line, org_code, measure_id, period, numerator, denominator, value
from observation
where extract_id = ? and line in (select unnest(cast(? as integer[])));
delete from observation where rowid in (select place from taken_out);
select * exclude (place) from taken_out order by line;
