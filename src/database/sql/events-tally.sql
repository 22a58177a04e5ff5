-- How many events are these, by sort and provider, by site, category, grade, avoidability and month, and when was the last?
--
-- Asks for: a measure whose events shall be meant, the sort of event, the provider, the site, the first and the last month
-- (both included), the category, the grade, the answer on avoidability; each may be null: any. `unknown` means a blank.
-- `beside` a sort of event stands its provider, beside a month the sort. De-escalated events are counted apart, never in `cases`. `last_day` is the latest day that is exactly known.
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
    cast(? as varchar(100)) as avoidable
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
parts as (
  select 'provider' as breakdown, event_type as part, provider_code as beside, status, day, date_precision from chosen
  union all
  select 'site' as breakdown, coalesce(site_code, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'category' as breakdown, coalesce(category, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'grade' as breakdown, coalesce(grade, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'avoidable' as breakdown, avoidable as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'month' as breakdown, case when date_precision = 'year' then 'unknown' else substr(day, 1, 7) end as part, event_type as beside, status, day, date_precision from chosen
)
select
  breakdown,
  part,
  beside,
  cast(sum(case when status = 'de_escalated' then 0 else 1 end) as integer) as cases,
  cast(sum(case when status = 'de_escalated' then 1 else 0 end) as integer) as de_escalated,
  max(case when status <> 'de_escalated' and date_precision = 'day' then day end) as last_day
from parts
group by breakdown, part, beside
order by breakdown, cases desc, part, beside;
