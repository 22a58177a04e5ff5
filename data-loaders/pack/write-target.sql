-- The thresholds that passed, as canonical Parquet: what names the row's origin in another file is left out.
copy (
  select org_code, measure_id, valid_from, valid_to, kind, value, comparison, label, source
  from target
  order by rowid
) to ? (format parquet, compression snappy);
