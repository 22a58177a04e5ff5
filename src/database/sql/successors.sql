-- Who took over from whom, from which day on, and how much of it? The same pair loaded several times counts once, as last
-- loaded; nobody succeeds themselves. In order of day. A share that nobody knows is null.
with stated as (
  select
    predecessor_code,
    successor_code,
    effective_date,
    share,
    row_number() over (partition by predecessor_code, successor_code order by rowid desc) as place
  from organisation_successor
  where predecessor_code <> successor_code
)
select
  predecessor_code,
  successor_code,
  cast(effective_date as varchar(10)) as effective_date,
  share
from stated
where place = 1
order by effective_date, successor_code, predecessor_code;
