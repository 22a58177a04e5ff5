-- What are the monthly figures of the parts of a measure at an organisation, as `department=type1` or `grade=3`?
-- Asks for: the measure, the organisation.
--
-- One row a part and month that some extract mentions, chosen and valued as in `monthly-series.sql`, whose words apply.
with asked as (
  select cast(? as varchar(100)) as measure_id, cast(? as varchar(100)) as org_code
),
figure as (
  select
    o.measure_id,
    o.org_code,
    o.period as month,
    o.breakdown,
    o.numerator,
    o.denominator,
    o.status,
    o.as_of,
    coalesce(o.revision, 0) as revision,
    o.rowid as loaded,
    case
      -- A figure that was withheld or never sent is not to be computed from what is left of it.
      when o.status in ('suppressed', 'not_submitted', 'not_applicable', 'insufficient', 'censored') then null
      when m.kind in ('proportion', 'rate') and o.numerator is not null and o.denominator is not null then
        case
          when o.denominator = 0 then null
          when m.kind = 'rate' then o.numerator / o.denominator * m.multiplier
          else o.numerator / o.denominator
        end
      -- Extracts hold percentages on a scale of 0 to 100.
      when m.kind = 'proportion' then o.value / 100
      when m.kind = 'count' and o.status = 'zero_filled' then coalesce(o.value, o.numerator, 0)
      when m.kind = 'count' then coalesce(o.value, o.numerator)
      when m.kind = 'ratio' and o.value is null and o.expected > 0 then o.numerator / o.expected
      when m.kind = 'ratio' and o.value is null and o.denominator > 0 then o.numerator / o.denominator
      else o.value
    end as value
  from observation o
  join (
    select
      measure_id,
      kind,
      multiplier,
      row_number() over (
        partition by measure_id
        order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc
      ) as place
    from measure
  ) m on m.measure_id = o.measure_id and m.place = 1
  join asked a on a.measure_id = o.measure_id and a.org_code = o.org_code
  where o.breakdown <> ''
    and o.period_type = 'month'
),
version as (
  select
    measure_id,
    org_code,
    month,
    breakdown,
    numerator,
    denominator,
    status,
    value,
    row_number() over (
      partition by breakdown, month
      order by as_of desc nulls last, revision desc, loaded desc
    ) as place,
    first_value(value) over (
      partition by breakdown, month
      order by as_of asc nulls first, revision asc, loaded asc
    ) as first_reported
  from figure
)
select
  breakdown,
  month,
  numerator,
  denominator,
  value,
  status,
  status = 'provisional' as provisional,
  case
    when first_reported is not null and (value is null or first_reported <> value) then first_reported
  end as restated_from
from version
where place = 1
order by breakdown, month;
