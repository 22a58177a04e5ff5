-- Which figures of longer periods than a month are loaded, by measure and length? A figure that came several times counts once.
-- No chart draws them: see decision 200.
with figure as (
  select distinct measure_id, period_type, org_code, breakdown, period_start, period_end
  from observation
  where period_type <> 'month'
)
select
  measure_id,
  period_type,
  count(*) as figures,
  count(distinct org_code) as organisations,
  min(substr(cast(period_start as varchar), 1, 7)) as first_month,
  max(substr(cast(period_end as varchar), 1, 7)) as last_month
from figure
group by measure_id, period_type
order by measure_id, period_type;
