-- How do the events that a count has fall on sites, grades and categories, month by month? One row a measure, provider, month and part;
-- a blank is a part of its own, unknown, so that each breakdown adds up to the whole. What counts is as in events-by-month.
with counted as (
  select
    e.measure_id,
    e.provider_code,
    substr(e.day, 1, 7) as month,
    coalesce(e.site_code, 'unknown') as site,
    coalesce(e.grade, 'unknown') as grade,
    coalesce(e.category, 'unknown') as category,
    count(*) as events
  from counted_event e
  join current_measure m on m.measure_id = e.measure_id and m.kind = 'count'
  where e.date_precision <> 'year'
  group by 1, 2, 3, 4, 5, 6
),
parts as (
  select measure_id, provider_code, month, 'site' as breakdown, site as part, events from counted
  union all
  select measure_id, provider_code, month, 'grade', grade, events from counted
  union all
  select measure_id, provider_code, month, 'category', category, events from counted
)
insert into observation
select
  provider_code, null, measure_id, month, cast(month || '-01' as date), 'month', last_day(cast(month || '-01' as date)),
  -- The signs that part a breakdown may not stand in one.
  breakdown || '=' || replace(replace(part, chr(59), ','), '=', '–'),
  null, null, cast(sum(events) as double), null, 'ok', null, null, 'counted from events', null, 'counted', 0
from parts
group by measure_id, provider_code, month, breakdown, part
order by measure_id, provider_code, month, breakdown, part;
