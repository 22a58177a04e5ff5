-- Which events are these, one by one, latest first?
--
-- Asks for: a measure whose events shall be meant, the sort of event, the provider, the site, the first and the last month
-- (both included), the category, the grade, the answer on avoidability; each may be null: any. `unknown` means a blank.
-- Then the greatest number of events to give. With a measure, exactly those that it counts come, by the day it goes by; else
-- de-escalated ones come too, with their status. Of an event nothing is given that could tell of a patient: no ward, note or source.
with asked as (
  select
    cast(? as varchar(100)) as measure_id,
    cast(? as varchar(100)) as event_type,
    cast(? as varchar(100)) as provider_code,
    cast(? as varchar(100)) as site_code,
    cast(? as varchar(100)) as month_from,
    cast(? as varchar(100)) as month_to,
    cast(? as varchar(400)) as category,
    cast(? as varchar(100)) as grade,
    cast(? as varchar(100)) as avoidable,
    cast(? as integer) as most
),
counting as (
  select
    m.measure_id,
    m.source_event_type,
    m.event_date,
    '|' || m.event_grade || '|' as grades,
    '|' || m.event_avoidable || '|' as avoidables,
    '|' || m.event_acquired || '|' as acquireds,
    '|' || m.event_attribution || '|' as attributions,
    row_number() over (
      partition by m.measure_id
      order by case when m.extract_id = 'built-in' then 1 else 0 end, m.rowid desc
    ) as place
  from measure m
  join asked a on a.measure_id = m.measure_id
),
dated as (
  select
    e.event_id,
    e.event_type,
    e.provider_code,
    e.site_code,
    e.incident_date,
    e.declared_date,
    e.date_precision,
    e.category,
    e.grade,
    e.avoidable,
    e.acquired,
    e.attribution,
    e.status,
    cast(case when c.event_date = 'declared' then coalesce(e.declared_date, e.incident_date) else coalesce(e.incident_date, e.declared_date) end as varchar(10)) as day,
    a.month_from,
    a.month_to
  from current_event e
  cross join asked a
  left join counting c on c.measure_id = a.measure_id and c.place = 1
  where (a.event_type is null or e.event_type = a.event_type)
    and (a.provider_code is null or e.provider_code = a.provider_code)
    and (a.site_code is null or coalesce(e.site_code, 'unknown') = a.site_code)
    and (a.category is null or coalesce(e.category, 'unknown') = a.category)
    and (a.grade is null or coalesce(e.grade, 'unknown') = a.grade)
    and (a.avoidable is null or e.avoidable = a.avoidable)
    and (
      a.measure_id is null
      or (
        c.source_event_type = e.event_type
        and e.status <> 'de_escalated'
        and (c.grades is null or replace(c.grades, '|' || coalesce(e.grade, 'unknown') || '|', '') <> c.grades)
        and (c.avoidables is null or replace(c.avoidables, '|' || e.avoidable || '|', '') <> c.avoidables)
        and (c.acquireds is null or replace(c.acquireds, '|' || e.acquired || '|', '') <> c.acquireds)
        and (c.attributions is null or replace(c.attributions, '|' || e.attribution || '|', '') <> c.attributions)
      )
    )
),
chosen as (
  select *
  from dated
  where (month_from is null or (date_precision <> 'year' and substr(day, 1, 7) >= month_from))
    and (month_to is null or (date_precision <> 'year' and substr(day, 1, 7) <= month_to))
),
placed as (
  select c.*, row_number() over (order by c.day desc, c.event_type, c.provider_code, c.event_id) as place
  from chosen c
)
select
  p.event_id,
  p.event_type,
  p.provider_code as org_code,
  p.site_code,
  p.incident_date,
  p.declared_date,
  p.date_precision,
  p.category,
  p.grade,
  p.avoidable,
  p.acquired,
  p.attribution,
  p.status
from placed p
cross join asked a
where p.place <= a.most
order by p.place;
