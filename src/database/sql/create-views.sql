-- What every question asks of the tables, said once: a measure as last told, a figure with its value and its place among the
-- others of the same month, an event as last told, and which measures count it.

-- Each measure once. An extract's own meaning of a measure goes before the built-in one, the last loaded before earlier ones.
-- The words of events that it counts stand between bars; null: any word.
create view if not exists current_measure as
with told as (
  select
    m.*,
    row_number() over (
      partition by m.measure_id
      order by case when m.extract_id = 'built-in' then 1 else 0 end, m.rowid desc
    ) as place
  from measure m
)
select
  measure_id,
  kind,
  multiplier,
  source_event_type,
  coalesce(event_date, 'incident') as event_date,
  '|' || event_grade || '|' as grades,
  '|' || event_avoidable || '|' as avoidables,
  '|' || event_acquired || '|' as acquireds,
  '|' || event_attribution || '|' as attributions
from told
where place = 1;
-- Each row of a month's figure, of the whole (breakdown '') or of a part, with its value. Where several rows speak of the same month,
-- the newest has place 1: newest as_of, then highest revision, then last loaded. `first_reported` is the value of the oldest.
-- Units: a proportion is 0-1, a rate is multiplied, a count is a number of cases.
create view if not exists monthly_figure as
with figure as (
  select
    o.measure_id,
    o.org_code,
    o.period as month,
    o.breakdown,
    o.numerator,
    o.denominator,
    o.status,
    o.as_of,
    coalesce(o.revision, 0) as revision,
    o.rowid as loaded,
    case
      -- A figure that was withheld or never sent is not to be computed from what is left of it.
      when o.status in ('suppressed', 'not_submitted', 'not_applicable', 'insufficient', 'censored') then null
      when m.kind in ('proportion', 'rate') and o.numerator is not null and o.denominator is not null then
        case
          when o.denominator = 0 then null
          when m.kind = 'rate' then o.numerator / o.denominator * m.multiplier
          else o.numerator / o.denominator
        end
      -- Extracts hold percentages on a scale of 0 to 100.
      when m.kind = 'proportion' then o.value / 100
      when m.kind = 'count' and o.status = 'zero_filled' then coalesce(o.value, o.numerator, 0)
      when m.kind = 'count' then coalesce(o.value, o.numerator)
      when m.kind = 'ratio' and o.value is null and o.expected > 0 then o.numerator / o.expected
      when m.kind = 'ratio' and o.value is null and o.denominator > 0 then o.numerator / o.denominator
      else o.value
    end as value
  from observation o
  join current_measure m on m.measure_id = o.measure_id
  where o.period_type = 'month'
)
select
  measure_id,
  org_code,
  month,
  breakdown,
  numerator,
  denominator,
  status,
  value,
  row_number() over (
    partition by measure_id, org_code, breakdown, month
    order by as_of desc nulls last, revision desc, loaded desc
  ) as place,
  first_value(value) over (
    partition by measure_id, org_code, breakdown, month
    order by as_of asc nulls first, revision asc, loaded asc
  ) as first_reported
from figure;
-- Each event once, as last told, with the provider it belongs to. The same event_id at the same organisation is the same
-- event: the newest as_of wins, then the last loaded. An event that names a site in place of its provider goes to the
-- provider above it, and keeps the site.
create view if not exists current_event as
with repeated as (
  select org_code, event_id from event group by org_code, event_id having count(*) > 1
),
versions as (
  select
    event.rowid as loaded,
    row_number() over (partition by event.org_code, event.event_id order by event.as_of desc nulls last, event.rowid desc) as place
  from event
  join repeated on repeated.org_code = event.org_code and repeated.event_id = event.event_id
),
listed as (
  select
    org_code,
    org_type,
    parent_code,
    row_number() over (partition by org_code order by valid_from desc nulls last, rowid desc) as place
  from organisation
)
select
  e.event_id,
  e.event_type,
  case
    when o.org_type in ('site', 'ward') and p.org_type in ('site', 'ward') then coalesce(p.parent_code, o.parent_code)
    when o.org_type in ('site', 'ward') then coalesce(o.parent_code, e.org_code)
    else e.org_code
  end as provider_code,
  case
    when e.site_code is not null then e.site_code
    when o.org_type = 'ward' and p.org_type = 'site' then o.parent_code
    when o.org_type = 'site' and o.parent_code is not null then e.org_code
  end as site_code,
  e.ward,
  e.incident_date,
  e.declared_date,
  e.date_precision,
  e.category,
  e.grade,
  e.avoidable,
  e.acquired,
  e.attribution,
  e.status,
  e.as_of
from event e
left join listed o on o.org_code = e.org_code and o.place = 1
left join listed p on p.org_code = o.parent_code and p.place = 1
where e.rowid not in (select loaded from versions where place > 1);
-- Each event under each measure that counts it, with the day the measure goes by, or the other day where that is blank.
-- De-escalated events count for none; where a measure asks for words (grade 3, avoidable yes), an unknown word counts only
-- if it asks for unknown.
create view if not exists counted_event as
select
  m.measure_id,
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
  cast(case when m.event_date = 'declared' then coalesce(e.declared_date, e.incident_date) else coalesce(e.incident_date, e.declared_date) end as varchar(10)) as day
from current_event e
join current_measure m on m.source_event_type = e.event_type
where e.status <> 'de_escalated'
  and (m.grades is null or replace(m.grades, '|' || coalesce(e.grade, 'unknown') || '|', '') <> m.grades)
  and (m.avoidables is null or replace(m.avoidables, '|' || e.avoidable || '|', '') <> m.avoidables)
  and (m.acquireds is null or replace(m.acquireds, '|' || e.acquired || '|', '') <> m.acquireds)
  and (m.attributions is null or replace(m.attributions, '|' || e.attribution || '|', '') <> m.attributions);
