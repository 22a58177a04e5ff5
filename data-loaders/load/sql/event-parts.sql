-- Which sorts of event are there, and how many in which years? Months as YYYY-MM, both included.
select
  event_type,
  substr(cast(coalesce(incident_date, declared_date) as varchar), 1, 4) as year,
  cast(count(*) as integer) as rows,
  min(substr(cast(coalesce(incident_date, declared_date) as varchar), 1, 7)) as month_from,
  max(substr(cast(coalesce(incident_date, declared_date) as varchar), 1, 7)) as month_to
from event
group by 1, 2
order by 1, 2;
