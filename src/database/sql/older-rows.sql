-- How many rows of one extract are older than what another extract says of the same figure? Asks for: extract_id, twice.
--
-- Older by the day of publication; a row that states no day never goes before one that does. These rows are kept as
-- history and are not in use. One row comes back; its days are null when nothing is older.
select
  count(*) as row_count,
  max(mine.as_of) as as_of,
  max(newer.as_of) as newer_as_of
from observation mine
join (
  select measure_id, org_code, period_start, period_end, breakdown, max(as_of) as as_of
  from observation
  where extract_id <> ?
    and as_of is not null
  group by measure_id, org_code, period_start, period_end, breakdown
) newer
  on newer.measure_id = mine.measure_id
  and newer.org_code = mine.org_code
  and newer.period_start = mine.period_start
  and newer.period_end = mine.period_end
  and newer.breakdown = mine.breakdown
where mine.extract_id = ?
  and (mine.as_of is null or mine.as_of < newer.as_of);
