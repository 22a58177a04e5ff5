-- The observations that passed, as canonical Parquet: what names the row's origin in another file is left out.
copy (
  select org_code, org_name, measure_id, period_start, period_type, period_end, breakdown, numerator, denominator, value,
    expected, status, as_of, cast(revision as integer) as revision, source, note
  from observation
  order by rowid
) to ? (format parquet, compression snappy);
