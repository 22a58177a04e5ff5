-- How do the events of one sort at one provider fall on its sites, grades and categories, between two months (both included)?
-- Asks for: the sort of event, the provider, the first and the last month.
--
-- By the month in which they happened, or were declared where that is not known. De-escalated events are left out, as from
-- every count. A blank is a part of its own, named `unknown`, so that each breakdown adds up to the whole.
with asked as (
  select cast(? as varchar(100)) as event_type, cast(? as varchar(100)) as provider_code, cast(? as varchar(100)) as month_from, cast(? as varchar(100)) as month_to
),
chosen as (
  select e.*
  from current_event e
  join asked a on a.event_type = e.event_type and a.provider_code = e.provider_code
  where e.status <> 'de_escalated'
    and substr(cast(coalesce(e.incident_date, e.declared_date) as varchar(10)), 1, 7) between a.month_from and a.month_to
),
parts as (
  select 'site' as breakdown, coalesce(site_code, 'unknown') as part from chosen
  union all
  select 'grade', coalesce(grade, 'unknown') from chosen
  union all
  select 'category', coalesce(category, 'unknown') from chosen
  union all
  select 'avoidable', avoidable from chosen
)
select breakdown, part, cast(count(*) as integer) as cases
from parts
group by breakdown, part
order by breakdown, cases desc, part;
