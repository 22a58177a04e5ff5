-- The observations of all files as one table in which every figure has its place.
--
-- A figure that several files tell alike on the same day (as_of) is kept once. Where they differ on the same day every version stays,
-- numbered by revision so that the one that weighs most (highest revision, then the weightiest file, then the last line) is in use.
-- Different days stay as they are: the newer is in use, the older is its history.
create or replace temp table told as
select
  s.*,
  i.place,
  hash(s.measure_id, s.org_code, s.period_start, s.period_end, s.period_type, s.breakdown, s.as_of) as key
from staged.observation s
join input_order i on i.extract_id = s.extract_id;
create or replace temp table several as select key from told group by key having count(*) > 1;
insert into observation select * exclude (place, key) from told where key not in (select key from several);
create or replace temp table version as
with last_told as (
  select
    *,
    row_number() over (
      partition by measure_id, org_code, period_start, period_end, period_type, breakdown, as_of, numerator, denominator, value, expected, status
      order by coalesce(revision, 0) desc, place desc, line desc
    ) as again
  from told
  where key in (select key from several)
)
select
  * exclude (again),
  count(*) over same_figure as versions,
  row_number() over (same_figure order by coalesce(revision, 0), place, line) - 1 as number
from last_told
where again = 1
window same_figure as (partition by measure_id, org_code, period_start, period_end, period_type, breakdown, as_of);
insert into observation
select * exclude (place, key, versions, number) replace (case when versions = 1 then revision else cast(number as double) end as revision)
from version;
select
  cast((select count(*) from told) - (select count(*) from observation) as integer) as repeated,
  cast((select count(*) from version where versions > 1 and number = 0) as integer) as differing;
