-- The observations of one measure from one month to another (both included) as canonical Parquet, ordered so that the same rows give the same bytes.
-- Asks for: the path, the measure, the first and the last month.
copy (
  select org_code, org_name, measure_id, period_start, period_type, period_end, breakdown, numerator, denominator, value,
    expected, status, as_of, cast(revision as integer) as revision, source, note
  from observation
  where measure_id = ? and period between ? and ?
  order by breakdown, org_code, period_start, period_type, period_end, as_of nulls first, revision nulls first,
    numerator nulls first, denominator nulls first, value nulls first, status, source nulls first, note nulls first
) to ? (format parquet, compression snappy);
