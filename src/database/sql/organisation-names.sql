-- By which names is each listed organisation known? One row a code and name: names now and before, then aliases, which
-- are several spellings joined by a bar.
select distinct
  org_code,
  trim(name) as name
from (
  select org_code, org_name as name from organisation
  union all
  select org_code, short_name from organisation
  union all
  select org_code, unnest(string_split(aliases, '|')) from organisation where aliases is not null
) as known
where name is not null and trim(name) <> ''
order by org_code, name;
