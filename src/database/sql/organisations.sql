-- Which organisations do the loaded extracts name, and which codes appear in figures without being named?
--
-- The newest name of a code wins: newest valid_from, then last loaded. A code that only figures mention comes as
-- unlisted, with the name those figures give it, if any. Days of opening and closing come from whichever row has them.
with named as (
  select
    org_code,
    org_name,
    short_name,
    org_type,
    -- A newer row that names no parent leaves the one known standing.
    first_value(parent_code) over (
      partition by org_code order by case when parent_code is null then 1 else 0 end, valid_from desc nulls last, rowid desc
    ) as parent_code,
    min(open_date) over (partition by org_code) as open_date,
    max(close_date) over (partition by org_code) as close_date,
    row_number() over (partition by org_code order by valid_from desc nulls last, rowid desc) as place
  from organisation
),
mentioned as (
  select
    org_code,
    max(org_name) as org_name
  from (
    select org_code, org_name from observation
    union all
    select distinct org_code, null from event
  ) seen
  group by org_code
)
select
  org_code,
  org_name,
  short_name,
  org_type,
  parent_code,
  open_date,
  close_date,
  false as unlisted
from named
where place = 1
union all
select
  org_code,
  coalesce(org_name, org_code) as org_name,
  null as short_name,
  'provider' as org_type,
  null as parent_code,
  null as open_date,
  null as close_date,
  true as unlisted
from mentioned
where org_code not in (select org_code from organisation)
order by org_code;
