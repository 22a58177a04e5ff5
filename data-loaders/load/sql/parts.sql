-- Which measures are there, and how many rows of each in which years? Months as YYYY-MM, both included.
select
  measure_id,
  substr(period, 1, 4) as year,
  cast(count(*) as integer) as rows,
  min(period) as month_from,
  max(period) as month_to,
  cast(count(*) filter (where breakdown = '' and period_type = 'month') as integer) as monthly
from observation
group by measure_id, year
order by measure_id, year;
