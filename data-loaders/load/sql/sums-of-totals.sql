-- What do the rows of a file add up to, for each total that it states? Added exactly, so that the order of the rows does not show.
-- Asks for: extract_id.
select
  t.line,
  cast(sum(cast(o.numerator as decimal(30, 6))) as double) as numerator,
  cast(sum(cast(o.denominator as decimal(30, 6))) as double) as denominator,
  cast(sum(cast(o.value as decimal(30, 6))) as double) as value
from stated_total t
left join observation o
  on o.extract_id = ? and o.measure_id = t.measure_id and o.breakdown = t.breakdown
  and o.period_start = cast(t.period_start as date) and o.period_end = cast(t.period_end as date)
group by t.line
order by t.line;
