-- Which organisations do the rows speak of that no row of organisation names? With the name that figures give them, if any, and for
-- the site of an event the provider it belongs to.
with seen as (
  select org_code, max(org_name) as org_name, null as parent_code from observation group by org_code
  union all
  select distinct org_code, null, null from event
  union all
  select site_code, null, max(org_code) from event where site_code is not null and site_code <> org_code group by site_code
  union all
  select distinct org_code, null, null from target where org_code is not null
  union all
  select distinct org_code, null, null from annotation where org_code is not null
)
select org_code, max(org_name) as org_name, max(parent_code) as parent_code
from seen
where org_code not in (select org_code from organisation)
group by org_code
order by org_code;
