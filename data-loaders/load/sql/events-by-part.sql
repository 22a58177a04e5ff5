-- How do the events that a count has fall on sites, grades and categories, month by month? One row a measure, provider, month and part;
-- a blank is a part of its own, unknown, so that each breakdown adds up to the whole. What counts is as in events-by-month.
with counting as (
  select
    measure_id,
    source_event_type,
    coalesce(event_date, 'incident') as event_date,
    '|' || event_grade || '|' as grades,
    '|' || event_avoidable || '|' as avoidables,
    '|' || event_acquired || '|' as acquireds,
    '|' || event_attribution || '|' as attributions,
    row_number() over (
      partition by measure_id
      order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc
    ) as place
  from measure
  where source_event_type is not null and kind = 'count'
),
counted as (
  select
    m.measure_id,
    e.provider_code,
    substr(cast(case
      when m.event_date = 'declared' then coalesce(e.declared_date, e.incident_date)
      else coalesce(e.incident_date, e.declared_date)
    end as varchar), 1, 7) as month,
    coalesce(e.site_code, 'unknown') as site,
    coalesce(e.grade, 'unknown') as grade,
    coalesce(e.category, 'unknown') as category,
    count(*) as events
  from current_event e
  join counting m on m.source_event_type = e.event_type and m.place = 1
  where e.status <> 'de_escalated' and e.date_precision <> 'year'
    and (m.grades is null or strpos(m.grades, '|' || coalesce(e.grade, 'unknown') || '|') > 0)
    and (m.avoidables is null or strpos(m.avoidables, '|' || e.avoidable || '|') > 0)
    and (m.acquireds is null or strpos(m.acquireds, '|' || e.acquired || '|') > 0)
    and (m.attributions is null or strpos(m.attributions, '|' || e.attribution || '|') > 0)
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
