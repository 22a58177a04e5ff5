-- Rows of one file, read in pieces, with the same number, organisation and day of extraction: copies lose all but the first; where they
-- differ every row goes. Gives what was taken out, with the line of the row it repeats or contradicts.
-- Asks for: extract_id.
create or replace temp table repeated as
with keyed as (
  select rowid as place, hash(event_id, org_code, as_of) as key
  from event
  where extract_id = ?
)
select place from keyed where key in (select key from keyed group by key having count(*) > 1);
create or replace temp table taken_out as
with told as (
  select
    rowid as place, event_id, org_code, as_of, line,
    md5(cast(row(event_type, site_code, ward, incident_date, declared_date, date_precision, category, subcategory, grade, avoidable,
      acquired, attribution, status, investigation_due, closed_date, source, note) as varchar)) as said
  from event
  where rowid in (select place from repeated)
),
compared as (
  select
    *,
    min(line) over same_event as first_line,
    max(line) over same_event as last_line,
    row_number() over (partition by event_id, org_code, as_of, said order by line) as copy,
    min(said) over same_event <> max(said) over same_event as differs
  from told
  window same_event as (partition by event_id, org_code, as_of)
)
select
  place, differs, line, org_code, event_id, event_id as figure,
  case when line = first_line then last_line else first_line end as other_line,
  'another row' as other_figure
from compared
where differs or copy > 1;
delete from event where rowid in (select place from taken_out);
select * exclude (place) from taken_out order by line limit 10000;
