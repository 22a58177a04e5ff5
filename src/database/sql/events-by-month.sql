-- How many events does each measure that counts them have, at each provider and each of its sites, month by month?
--
-- One row a measure, organisation and month with any event of the measure's sort. `cases` is what counts: de-escalated
-- events are kept and not counted, and where a measure asks for words (grade 3, avoidable yes) an unknown word counts only
-- if it asks for unknown. `reported` is every event of the sort, counted or not: proof that the organisation reports.
-- The month is that of the day the measure goes by, or of the other day where that is blank. An event known only to the
-- year has no month. A month that was not over when the newest rows of its provider were extracted is provisional.
with tally as (
  select
    event_type,
    provider_code,
    site_code,
    date_trunc('month', coalesce(incident_date, declared_date)) as incident_month,
    date_trunc('month', coalesce(declared_date, incident_date)) as declared_month,
    grade,
    avoidable,
    acquired,
    attribution,
    status,
    max(as_of) as as_of,
    count(*) as events
  from current_event
  where date_precision <> 'year'
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
),
worded as (
  select
    event_type,
    provider_code,
    site_code,
    substr(cast(incident_month as varchar(10)), 1, 7) as incident_month,
    substr(cast(declared_month as varchar(10)), 1, 7) as declared_month,
    '|' || coalesce(grade, 'unknown') || '|' as grade,
    '|' || avoidable || '|' as avoidable,
    '|' || acquired || '|' as acquired,
    '|' || attribution || '|' as attribution,
    case when status = 'de_escalated' then 0 else 1 end as counts,
    events
  from tally
),
known as (
  select event_type, provider_code, substr(cast(max(as_of) as varchar(10)), 1, 7) as known_month
  from tally
  group by 1, 2
),
placed as (
  select t.*, provider_code as org_code from worded t
  union all
  select t.*, site_code as org_code from worded t where site_code is not null and site_code <> provider_code
)
select
  m.measure_id,
  p.org_code,
  p.provider_code,
  case when m.event_date = 'declared' then p.declared_month else p.incident_month end as month,
  cast(sum(
    case
      when (m.grades is null or replace(m.grades, p.grade, '') <> m.grades)
        and (m.avoidables is null or replace(m.avoidables, p.avoidable, '') <> m.avoidables)
        and (m.acquireds is null or replace(m.acquireds, p.acquired, '') <> m.acquireds)
        and (m.attributions is null or replace(m.attributions, p.attribution, '') <> m.attributions)
        then p.counts * p.events
      else 0
    end
  ) as integer) as cases,
  cast(sum(p.events) as integer) as reported,
  coalesce(max(k.known_month) <= case when m.event_date = 'declared' then p.declared_month else p.incident_month end, false) as provisional
from placed p
join known k on k.event_type = p.event_type and k.provider_code = p.provider_code
join current_measure m on m.source_event_type = p.event_type
group by 1, 2, 3, 4
order by m.measure_id, p.org_code, p.provider_code, month;
