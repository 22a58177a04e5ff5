-- Which events does a person mean who asks for a measure, a sort, a provider, a site, months, a category, a grade, an answer on avoidability?
--
-- Asks for: the measure whose events shall be meant, the sort of event, the provider, the site, the first and the last month
-- (both included), the category, the grade, the answer on avoidability; each may be null: any. `unknown` means a blank.
-- With a measure, exactly those that it counts come, by the day it goes by; else de-escalated ones come too, with their status.
-- This list stands before the questions asked of it: `events-chosen.sql`, `events-tally.sql` (`statements-of.ts`).
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
told as (
  select
    e.event_id, e.event_type, e.provider_code, e.site_code, e.incident_date, e.declared_date, e.date_precision,
    e.category, e.grade, e.avoidable, e.acquired, e.attribution, e.status,
    cast(coalesce(e.incident_date, e.declared_date) as varchar(10)) as day
  from current_event e
  join asked a on a.measure_id is null
  union all
  select
    e.event_id, e.event_type, e.provider_code, e.site_code, e.incident_date, e.declared_date, e.date_precision,
    e.category, e.grade, e.avoidable, e.acquired, e.attribution, e.status,
    e.day
  from counted_event e
  join asked a on a.measure_id = e.measure_id
),
chosen as (
  select t.*
  from told t
  cross join asked a
  where (a.event_type is null or t.event_type = a.event_type)
    and (a.provider_code is null or t.provider_code = a.provider_code)
    and (a.site_code is null or coalesce(t.site_code, 'unknown') = a.site_code)
    and (a.category is null or coalesce(t.category, 'unknown') = a.category)
    and (a.grade is null or coalesce(t.grade, 'unknown') = a.grade)
    and (a.avoidable is null or t.avoidable = a.avoidable)
    and (a.month_from is null or (t.date_precision <> 'year' and substr(t.day, 1, 7) >= a.month_from))
    and (a.month_to is null or (t.date_precision <> 'year' and substr(t.day, 1, 7) <= a.month_to))
)
select count(*) as events from chosen;
