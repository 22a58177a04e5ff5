-- Puts figures counted from events among the observations, from a file of rows. Asks for: its path.
create or replace temp table counted as
select * from read_csv(?, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '', parallel = false);
delete from observation o
where o.breakdown = '' and o.period_type = 'month' and exists (
  select 1 from counted c where c.measure_id = o.measure_id and c.org_code = o.org_code and c.period = o.period and c.breakdown is null
);
insert into observation
select
  org_code, null, measure_id, period, cast(period || '-01' as date), 'month', last_day(cast(period || '-01' as date)), coalesce(breakdown, ''),
  cast(numerator as double), cast(denominator as double), cast(value as double), null, status, null, null, 'counted from events', null, 'counted', 0
from counted;
