-- How many events that a measure counts fall on each site, grade, category and answer on avoidability, month by month?
-- Asks for: the measure, the organisation (a provider or one of its sites).
--
-- Counted as in `events-by-month.sql`: by the day the measure goes by, without de-escalated ones and those whose words it does
-- not ask for. Months of none have no row. A blank is a part of its own, `unknown`, so that each breakdown adds up to the whole.
with asked as (
  select cast(? as varchar(100)) as measure_id, cast(? as varchar(100)) as org_code
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
chosen as (
  select
    e.site_code,
    e.grade,
    e.category,
    e.avoidable,
    substr(cast(case when c.event_date = 'declared' then coalesce(e.declared_date, e.incident_date) else coalesce(e.incident_date, e.declared_date) end as varchar(10)), 1, 7) as month
  from current_event e
  join counting c on c.source_event_type = e.event_type and c.place = 1
  cross join asked a
  where e.status <> 'de_escalated'
    and e.date_precision <> 'year'
    and (e.provider_code = a.org_code or e.site_code = a.org_code)
    and (c.grades is null or replace(c.grades, '|' || coalesce(e.grade, 'unknown') || '|', '') <> c.grades)
    and (c.avoidables is null or replace(c.avoidables, '|' || e.avoidable || '|', '') <> c.avoidables)
    and (c.acquireds is null or replace(c.acquireds, '|' || e.acquired || '|', '') <> c.acquireds)
    and (c.attributions is null or replace(c.attributions, '|' || e.attribution || '|', '') <> c.attributions)
),
parts as (
  select 'site' as breakdown, coalesce(site_code, 'unknown') as part, month from chosen
  union all
  select 'grade', coalesce(grade, 'unknown'), month from chosen
  union all
  select 'category', coalesce(category, 'unknown'), month from chosen
  union all
  select 'avoidable', avoidable, month from chosen
)
select breakdown, part, month, cast(count(*) as integer) as cases
from parts
group by breakdown, part, month
order by breakdown, part, month;
