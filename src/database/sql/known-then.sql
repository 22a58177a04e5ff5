-- What did the tables hold as at a past month? Asks for: the last month (`YYYY-MM`) and the last day of knowing.
--
-- Every other question can be asked of these rows in place of the tables: `statements-of.ts` puts this list before the
-- question's own. The columns are those of the tables; rowid keeps the order of loading.
--
-- A row with a day (as_of, created_at) after the last day of knowing was not known, and is left out. A row without a day is
-- taken for known: nobody can tell. Where all rows of a measure at an organisation are of later days, the extracts hold
-- no record that reaches back so far; then the months up to the last month are taken as they are told now.
with then_asked as (
  select cast(? as varchar) as month_to, cast(? as date) as known_by
),
figure_record as (
  select measure_id, org_code, min(as_of) as begun
  from main.observation
  group by measure_id, org_code
),
undated_figure as (
  select distinct measure_id, org_code, period_start, period_end, breakdown
  from main.observation
  where as_of is null
),
observation as (
  select
    o.rowid as rowid,
    o.org_code,
    o.org_name,
    o.measure_id,
    o.period,
    o.period_start,
    o.period_type,
    o.period_end,
    o.breakdown,
    o.numerator,
    o.denominator,
    o.value,
    o.expected,
    o.status,
    o.as_of,
    o.revision,
    o.source,
    o.note,
    o.extract_id,
    o.line
  from main.observation o
  cross join then_asked a
  join figure_record r on r.measure_id = o.measure_id and r.org_code = o.org_code
  left join undated_figure u
    on u.measure_id = o.measure_id
    and u.org_code = o.org_code
    and u.period_start = o.period_start
    and u.period_end = o.period_end
    and u.breakdown = o.breakdown
  where substr(cast(o.period_end as varchar), 1, 7) <= a.month_to
    and (o.as_of is null or o.as_of <= a.known_by or (r.begun > a.known_by and u.measure_id is null))
),
event_record as (
  select event_type, org_code, min(as_of) as begun
  from main.event
  group by event_type, org_code
),
undated_event as (
  select distinct org_code, event_id
  from main.event
  where as_of is null
),
-- An event tells by itself when it became known: on the day it was declared, whatever day the extract is of.
event as (
  select
    e.rowid as rowid,
    e.event_id,
    e.event_type,
    e.org_code,
    e.site_code,
    e.ward,
    e.incident_date,
    e.declared_date,
    e.date_precision,
    e.category,
    e.subcategory,
    e.grade,
    e.avoidable,
    e.acquired,
    e.attribution,
    e.status,
    e.investigation_due,
    e.closed_date,
    e.as_of,
    e.source,
    e.note,
    e.extract_id,
    e.line
  from main.event e
  cross join then_asked a
  join event_record r on r.event_type = e.event_type and r.org_code = e.org_code
  left join undated_event u on u.org_code = e.org_code and u.event_id = e.event_id
  where substr(cast(coalesce(e.incident_date, e.declared_date) as varchar), 1, 7) <= a.month_to
    and (e.declared_date is null or e.declared_date <= a.known_by)
    and (e.as_of is null or e.as_of <= a.known_by or (r.begun > a.known_by and u.event_id is null))
),
annotation as (
  select
    n.rowid as rowid,
    n.org_code,
    n.measure_id,
    n.date_from,
    n.date_to,
    n.kind,
    n.text,
    n.author,
    n.created_at,
    n.effect,
    n.extract_id,
    n.line
  from main.annotation n
  cross join then_asked a
  where substr(cast(n.date_from as varchar), 1, 7) <= a.month_to
    and (n.created_at is null or n.created_at <= a.known_by)
),
-- Thresholds go by their days. The months of a trajectory are agreed beforehand.
target as (
  select
    t.rowid as rowid,
    t.org_code,
    t.measure_id,
    t.valid_from,
    t.valid_to,
    t.kind,
    t.value,
    t.comparison,
    t.label,
    t.source,
    t.extract_id,
    t.line
  from main.target t
  cross join then_asked a
  where t.valid_from is null
    or t.kind in ('trajectory_month', 'trajectory_cumulative')
    or substr(cast(t.valid_from as varchar), 1, 7) <= a.month_to
),
first_name as (
  select org_code, min(coalesce(substr(cast(valid_from as varchar), 1, 7), '')) as month_from
  from main.organisation
  group by org_code
),
-- Later names, parents and closings had not come yet. An organisation has the first name there is rather than none.
organisation as (
  select
    o.rowid as rowid,
    o.org_code,
    o.org_name,
    o.short_name,
    o.org_type,
    o.parent_code,
    o.open_date,
    case when substr(cast(o.close_date as varchar), 1, 7) <= a.month_to then o.close_date end as close_date,
    o.valid_from,
    o.valid_to,
    o.aliases,
    o.extract_id,
    o.line
  from main.organisation o
  cross join then_asked a
  join first_name f on f.org_code = o.org_code
  where o.valid_from is null
    or substr(cast(o.valid_from as varchar), 1, 7) <= a.month_to
    or substr(cast(o.valid_from as varchar), 1, 7) = f.month_from
),
organisation_successor as (
  select
    s.rowid as rowid,
    s.predecessor_code,
    s.successor_code,
    s.effective_date,
    s.share,
    s.note,
    s.extract_id,
    s.line
  from main.organisation_successor s
  cross join then_asked a
  where substr(cast(s.effective_date as varchar), 1, 7) <= a.month_to
)
select month_to, known_by from then_asked;
