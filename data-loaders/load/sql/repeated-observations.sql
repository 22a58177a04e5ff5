-- Rows of one file, read in pieces, that speak of the same figure: copies lose all but the first; where figures differ every row goes,
-- because nobody can say which is right. Gives what was taken out, with the line of the row it repeats or contradicts.
-- Asks for: extract_id.
create or replace temp table repeated as
with keyed as (
  select rowid as place, hash(org_code, measure_id, period_start, period_end, breakdown, as_of, revision) as key
  from observation
  where extract_id = ?
)
select place from keyed where key in (select key from keyed group by key having count(*) > 1);
create or replace temp table taken_out as
with told as (
  select
    rowid as place,
    *,
    case when numerator is null and denominator is null then coalesce(regexp_replace(cast(value as varchar), '[.]0$', ''), status)
      else concat_ws(' of ', regexp_replace(cast(numerator as varchar), '[.]0$', ''), regexp_replace(cast(denominator as varchar), '[.]0$', '')) end as figure
  from observation
  where rowid in (select place from repeated)
),
compared as (
  select
    *,
    min(line) over same_figure as first_line,
    max(line) over same_figure as last_line,
    arg_min(figure, line) over same_figure as first_figure,
    arg_max(figure, line) over same_figure as last_figure,
    row_number() over (partition by org_code, measure_id, period_start, period_end, breakdown, as_of, revision, numerator, denominator, value, expected, status order by line) as copy,
    min(row(numerator, denominator, value, expected, status)) over same_figure
      is distinct from max(row(numerator, denominator, value, expected, status)) over same_figure as differs
  from told
  window same_figure as (partition by org_code, measure_id, period_start, period_end, breakdown, as_of, revision)
)
select
  place, differs, line, org_code, measure_id, period, numerator, denominator, value, figure,
  case when line = first_line then last_line else first_line end as other_line,
  case when line = first_line then last_figure else first_figure end as other_figure
from compared
where differs or copy > 1;
delete from observation where rowid in (select place from taken_out);
select * exclude (place) from taken_out order by line limit 10000;
