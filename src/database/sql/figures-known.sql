-- How many figures and events were published by a day, by their own as_of? Asks for: that day.
--
-- One row a measure with monthly figures, and one a sort of events (kind `event`). A row without a day counts as not known.
with asked as (
  select cast(? as date) as known_by
),
figure as (
  select
    o.measure_id,
    max(case when o.as_of <= a.known_by then 1 else 0 end) as known
  from observation o
  cross join asked a
  where o.breakdown = '' and o.period_type = 'month'
  group by o.measure_id, o.org_code, o.period
)
select
  'figure' as kind,
  measure_id as name,
  cast(count(*) as integer) as figures,
  cast(sum(known) as integer) as known
from figure
group by measure_id
union all
select
  'event' as kind,
  e.event_type as name,
  cast(count(*) as integer) as figures,
  cast(sum(case when e.as_of <= a.known_by then 1 else 0 end) as integer) as known
from current_event e
cross join asked a
group by e.event_type
order by kind, name;
