-- Which level is required of which measure, from which month to which, and of whom?
--
-- The value is in the measure's own unit: percentages of a proportion become 0-1. The level is that of the organisation:
-- blank = national, and an unlisted code counts as a provider. The same threshold loaded twice counts once, as last loaded.
with required as (
  select
    t.measure_id,
    nullif(t.org_code, '') as org_code,
    t.kind,
    t.value,
    t.comparison,
    substr(cast(t.valid_from as varchar(10)), 1, 7) as month_from,
    substr(cast(t.valid_to as varchar(10)), 1, 7) as month_to,
    t.label,
    t.source,
    row_number() over (
      partition by t.measure_id, coalesce(t.org_code, ''), t.kind, t.valid_from, t.valid_to
      order by t.rowid desc
    ) as place
  from target t
),
kind_of_measure as (
  select
    measure_id,
    kind,
    row_number() over (
      partition by measure_id
      order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc
    ) as place
  from measure
),
type_of_organisation as (
  select
    org_code,
    org_type,
    row_number() over (partition by org_code order by valid_from desc nulls last, rowid desc) as place
  from organisation
)
select
  r.measure_id,
  r.org_code,
  r.kind,
  case when m.kind = 'proportion' then r.value / 100 else r.value end as value,
  r.comparison,
  r.month_from,
  r.month_to,
  coalesce(r.label, '') as label,
  coalesce(r.source, '') as source,
  case
    when r.org_code is null then 'national'
    when o.org_type in ('region', 'commissioner') then 'commissioner'
    when o.org_type in ('site', 'ward') then 'site'
    else 'provider'
  end as level
from required r
join kind_of_measure m on m.measure_id = r.measure_id and m.place = 1
left join type_of_organisation o on o.org_code = r.org_code and o.place = 1
where r.place = 1
order by r.measure_id, r.org_code nulls first, r.month_from nulls first, r.kind, r.month_to nulls last;
