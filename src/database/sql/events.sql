-- Which events are on record, with their days? Latest first. Asks for: the sort of event or null, the provider or null, and
-- the greatest number of events of a sort at a provider for which they are listed one by one, or null for any number.
--
-- De-escalated events are listed too, with their status. Many events are better seen month by month.
with asked as (
  select cast(? as varchar(100)) as event_type, cast(? as varchar(100)) as provider_code, cast(? as integer) as most
),
few as (
  select e.event_type, e.provider_code
  from current_event e
  cross join asked a
  where (a.event_type is null or e.event_type = a.event_type)
    and (a.provider_code is null or e.provider_code = a.provider_code)
  group by e.event_type, e.provider_code, a.most
  having a.most is null or count(*) <= a.most
)
select
  c.event_id,
  c.event_type,
  c.provider_code as org_code,
  c.site_code,
  c.incident_date,
  c.declared_date,
  c.date_precision,
  c.category,
  c.grade,
  c.avoidable,
  c.acquired,
  c.attribution,
  c.status
from current_event c
join few on few.event_type = c.event_type and few.provider_code = c.provider_code
order by c.event_type, c.provider_code, coalesce(c.incident_date, c.declared_date) desc, c.event_id;
