-- What is the figure of each measure at each organisation in each month, who says so, and was it once different?
--
-- One row a measure, organisation and month that some extract mentions (months nobody mentions are added later, as gaps).
-- Values and their order are those of the view `monthly_figure`: the newest figure wins. The others are kept, and the value
-- first reported is given as restated_from when it differs.
-- A month whose row has no figure comes with a null value; why it is a gap follows from status and denominator.
select
  measure_id,
  org_code,
  month,
  numerator,
  denominator,
  value,
  status,
  status = 'provisional' as provisional,
  case
    when first_reported is not null and (value is null or first_reported <> value) then first_reported
  end as restated_from
from monthly_figure
where breakdown = '' and place = 1
order by measure_id, org_code, month;
