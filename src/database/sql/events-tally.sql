-- How many events are these, by sort and provider, by site, category, grade, avoidability and month, and when was the last?
--
-- Asks for: what `asked-events.sql` asks for, whose `chosen` stands before this. `beside` a sort of event stands its provider,
-- beside a month the sort. De-escalated events are counted apart, never in `cases`. `last_day` is the latest day that is exactly known.
with parts as (
  select 'provider' as breakdown, event_type as part, provider_code as beside, status, day, date_precision from chosen
  union all
  select 'site' as breakdown, coalesce(site_code, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'category' as breakdown, coalesce(category, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'grade' as breakdown, coalesce(grade, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'avoidable' as breakdown, avoidable as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen
  union all
  select 'month' as breakdown, case when date_precision = 'year' then 'unknown' else substr(day, 1, 7) end as part, event_type as beside, status, day, date_precision from chosen
)
select
  breakdown,
  part,
  beside,
  cast(sum(case when status = 'de_escalated' then 0 else 1 end) as integer) as cases,
  cast(sum(case when status = 'de_escalated' then 1 else 0 end) as integer) as de_escalated,
  max(case when status <> 'de_escalated' and date_precision = 'day' then day end) as last_day
from parts
group by breakdown, part, beside
order by breakdown, cases desc, part, beside;
