-- The events of one sort from one month to another (both included) as canonical Parquet, ordered so that the same rows give the same bytes.
-- Asks for: the path, the sort, the first and the last month.
copy (
  select event_id, event_type, org_code, site_code, ward, incident_date, declared_date, date_precision, category, subcategory,
    grade, avoidable, acquired, attribution, status, investigation_due, closed_date, as_of, source, note
  from event
  where event_type = ? and substr(cast(coalesce(incident_date, declared_date) as varchar), 1, 7) between ? and ?
  order by org_code, coalesce(incident_date, declared_date), event_id, as_of nulls first, status, note nulls first, rowid
) to ? (format parquet, compression snappy);
