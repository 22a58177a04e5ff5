-- Months of one file whose volume is about twice what it was, as `checkJumps` finds them in a file read at once: 1.9 times the median of up to
-- twelve months before (at least six) and half as much again as the month before; medians under 30 are not judged. Of several
-- versions of a month the last speaks. Of more than a thousand the first are named; `found` says how many there are.
-- Asks for: extract_id; the measures whose value is their volume, with a space between.
create or replace temp table jumping as
with latest as (
  select org_code, measure_id, breakdown, period, max(line) as line, arg_max(row(value, denominator), line) as told
  from observation
  where extract_id = ? and period_type = 'month'
  group by all
),
volumes as (
  select
    org_code, measure_id, breakdown, period, line,
    case when list_contains(string_split(?, ' '), measure_id) then 'value' else 'denominator' end as figure_column,
    case when figure_column = 'value' then told[1] else told[2] end as figure
  from latest
),
compared as (
  select
    line, figure_column, figure,
    lag(figure) over months as last_figure,
    median(figure) over (months rows between 12 preceding and 1 preceding) as usual,
    count(figure) over (months rows between 12 preceding and 1 preceding) as months_before
  from volumes
  where figure is not null
  window months as (partition by org_code, measure_id, breakdown order by period)
)
select line, figure_column, figure, usual
from compared
where months_before >= 6 and usual >= 30 and figure >= 57 and figure >= 1.5 * last_figure and figure >= 1.9 * usual;
select *, cast(count(*) over () as integer) as found from jumping order by line limit 1000;
