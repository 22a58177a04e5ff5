-- Monthly figures of measures that are also counted from events, and of those they are divided by: what counting has to be held against.
-- The temporary table stands before the real one until it is dropped.
create or replace temp table figures_about_events as
select o.*
from observation o
where o.breakdown = '' and o.measure_id in (
  select measure_id from measure where source_event_type is not null
  union
  select denominator_measure from measure where source_event_type is not null and denominator_measure is not null
)
order by measure_id, org_code, period_start, as_of nulls first, revision nulls first;
