-- Which extracts are loaded, how many rows of which table did each bring, and which months do they cover?
select extract_id, 'observation' as table_name, count(*) as row_count,
  min(period) as first_month, max(period) as last_month
from observation group by extract_id
union all
select extract_id, 'target', count(*), null, null from target group by extract_id
union all
select extract_id, 'measure', count(*), null, null from measure where extract_id <> 'built-in' group by extract_id
union all
select extract_id, 'organisation', count(*), null, null from organisation group by extract_id
union all
select extract_id, 'organisation_successor', count(*), null, null from organisation_successor group by extract_id
union all
select extract_id, 'annotation', count(*), null, null from annotation group by extract_id
union all
select extract_id, 'event', count(*), min(substr(cast(coalesce(incident_date, declared_date) as varchar(10)), 1, 7)),
  max(substr(cast(coalesce(incident_date, declared_date) as varchar(10)), 1, 7))
from event group by extract_id
order by extract_id, table_name;
