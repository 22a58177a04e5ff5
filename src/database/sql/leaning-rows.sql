-- What do rows of other extracts take from this one, and would lose without it: names of organisations, meanings of measures,
-- thresholds of their charts? One row each, with the number of rows of others that lean on it. Asks for: extract_id.
with this_one as (
  select cast(? as varchar) as extract_id
),
spoken_of as (
  select org_code, measure_id, extract_id from observation
  union all
  select org_code, cast(null as varchar), extract_id from event
),
others as (
  select org_code, measure_id, count(*) as row_count
  from spoken_of
  where extract_id <> (select extract_id from this_one)
  group by org_code, measure_id
)
select 'organisation' as what, o.org_code as code, min(o.org_name) as name, min(used.row_count) as row_count
from organisation o
join (select org_code, cast(sum(row_count) as bigint) as row_count from others group by org_code) used on used.org_code = o.org_code
where o.extract_id = (select extract_id from this_one)
  and not exists (select 1 from organisation else_where where else_where.org_code = o.org_code and else_where.extract_id <> o.extract_id)
group by o.org_code
union all
select 'measure', m.measure_id, min(m.name), min(used.row_count)
from measure m
join (select measure_id, cast(sum(row_count) as bigint) as row_count from others group by measure_id) used on used.measure_id = m.measure_id
where m.extract_id = (select extract_id from this_one)
  and not exists (select 1 from measure else_where where else_where.measure_id = m.measure_id and else_where.extract_id <> m.extract_id)
group by m.measure_id
union all
select 'threshold', t.measure_id, min(t.measure_id), min(used.row_count)
from target t
join (select measure_id, cast(sum(row_count) as bigint) as row_count from others group by measure_id) used on used.measure_id = t.measure_id
where t.extract_id = (select extract_id from this_one)
group by t.measure_id
order by 1, 2;
