-- What are the monthly figures of the parts of a measure at an organisation, as `department=type1` or `grade=3`?
-- Asks for: the measure, the organisation.
--
-- One row a part and month that some extract mentions, valued as in `monthly-series.sql`, whose words apply.
with asked as (
  select cast(? as varchar(100)) as measure_id, cast(? as varchar(100)) as org_code
)
select
  f.breakdown,
  f.month,
  f.numerator,
  f.denominator,
  f.value,
  f.status,
  f.status = 'provisional' as provisional,
  case
    when f.first_reported is not null and (f.value is null or f.first_reported <> f.value) then f.first_reported
  end as restated_from
from monthly_figure f
join asked a on a.measure_id = f.measure_id and a.org_code = f.org_code
where f.breakdown <> '' and f.place = 1
order by f.breakdown, f.month;
