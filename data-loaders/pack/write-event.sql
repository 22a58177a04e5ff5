-- The events that passed, as canonical Parquet: what names the row's origin in another file is left out.
copy (
  select event_id, event_type, org_code, site_code, ward, incident_date, declared_date, date_precision, category, subcategory,
    grade, avoidable, acquired, attribution, status, investigation_due, closed_date, as_of, source, note
  from event
  order by rowid
) to ? (format parquet, compression snappy);
