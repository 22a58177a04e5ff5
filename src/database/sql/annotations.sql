-- What did people note about which months, and may the note change limits?
--
-- The same note loaded twice counts once.
select distinct
  nullif(org_code, '') as org_code,
  nullif(measure_id, '') as measure_id,
  substr(cast(date_from as varchar(10)), 1, 7) as month_from,
  substr(cast(date_to as varchar(10)), 1, 7) as month_to,
  kind,
  text,
  coalesce(author, '') as author,
  effect
from annotation
order by month_from, month_to, org_code nulls first, measure_id nulls first, kind, text;
