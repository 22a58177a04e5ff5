-- Which measures are known, built in or described by a loaded extract, and what does each mean?
--
-- With or without observations: a file is checked against them before it loads. A measure that an extract describes replaces the built-in one of the same
-- name; if several extracts describe it, the last loaded counts. Order: as the extract lists them, then the built-in list.
with described as (
  select
    measure.*,
    case when extract_id = 'built-in' then 1 else 0 end as built_in,
    row_number() over (
      partition by measure_id
      order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc
    ) as place
  from measure
)
select
  measure_id,
  name,
  short_name,
  domain,
  definition,
  kind,
  direction,
  numerator_label,
  denominator_label,
  multiplier,
  suggested_chart,
  fractional_counts,
  max_percent_over_100,
  source_event_type,
  event_date,
  event_grade,
  event_avoidable,
  event_acquired,
  event_attribution,
  denominator_measure
from described
where place = 1
order by built_in, line, measure_id;
