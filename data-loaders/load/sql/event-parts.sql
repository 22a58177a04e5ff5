-- Which sorts of event are there, and how many in which years?
select event_type, substr(cast(coalesce(incident_date, declared_date) as varchar), 1, 4) as year, cast(count(*) as integer) as rows
from event
group by 1, 2
order by 1, 2;
