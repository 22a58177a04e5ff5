-- Which events are these, one by one, latest first?
--
-- Asks for: what `asked-events.sql` asks for, whose `chosen` stands before this; then the greatest number of events to give.
-- Of an event nothing is given that could tell of a patient: no ward, note or source.
with listed as (
  select cast(? as integer) as most
),
placed as (
  select c.*, row_number() over (order by c.day desc, c.event_type, c.provider_code, c.event_id) as place
  from chosen c
)
select
  p.event_id,
  p.event_type,
  p.provider_code as org_code,
  p.site_code,
  p.incident_date,
  p.declared_date,
  p.date_precision,
  p.category,
  p.grade,
  p.avoidable,
  p.acquired,
  p.attribution,
  p.status
from placed p
cross join listed l
where p.place <= l.most
order by p.place;
