-- How many events that a measure counts fall on each site, grade, category and answer on avoidability, month by month?
-- Asks for: the measure, the organisation (a provider or one of its sites).
--
-- Counted as in `events-by-month.sql`: by the day the measure goes by, without de-escalated ones and those whose words it does
-- not ask for. Months of none have no row. A blank is a part of its own, `unknown`, so that each breakdown adds up to the whole.
with asked as (
  select cast(? as varchar(100)) as measure_id, cast(? as varchar(100)) as org_code
),
chosen as (
  select e.site_code, e.grade, e.category, e.avoidable, substr(e.day, 1, 7) as month
  from counted_event e
  join asked a on a.measure_id = e.measure_id
  where e.date_precision <> 'year'
    and (e.provider_code = a.org_code or e.site_code = a.org_code)
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
