-- The canonical tables, column by column in the order of `extract/schema/stored-columns.ts`, whose Arrow rows fill them.
--
-- extract_id is the SHA-256 of the file a row came from, line its line in that file; together they name every row's origin.
-- Days are DATE, months text `YYYY-MM`, never a timestamp. Percentages of proportions are 0-100 here, 0-1 from the queries.
create table if not exists observation (
  org_code varchar not null,
  org_name varchar,
  measure_id varchar not null,
  period varchar not null,
  period_start date not null,
  period_type varchar not null,
  period_end date not null,
  breakdown varchar not null,
  numerator double,
  denominator double,
  value double,
  expected double,
  status varchar not null,
  as_of date,
  revision double,
  source varchar,
  note varchar,
  extract_id varchar not null,
  line integer not null
);
create table if not exists target (
  org_code varchar,
  measure_id varchar not null,
  valid_from date,
  valid_to date,
  kind varchar not null,
  value double not null,
  comparison varchar not null,
  label varchar,
  source varchar,
  extract_id varchar not null,
  line integer not null
);
create table if not exists measure (
  measure_id varchar not null,
  name varchar not null,
  short_name varchar,
  domain varchar,
  definition varchar,
  kind varchar not null,
  numerator_label varchar,
  denominator_label varchar,
  multiplier double not null,
  direction varchar not null,
  period_type varchar not null,
  source_event_type varchar,
  event_date varchar,
  event_grade varchar,
  event_avoidable varchar,
  event_acquired varchar,
  event_attribution varchar,
  denominator_measure varchar,
  max_percent_over_100 boolean not null,
  fractional_counts boolean not null,
  definition_version varchar,
  valid_from date,
  valid_to date,
  suggested_chart varchar,
  extract_id varchar not null,
  line integer not null
);
create table if not exists organisation (
  org_code varchar not null,
  org_name varchar not null,
  short_name varchar,
  org_type varchar not null,
  parent_code varchar,
  open_date date,
  close_date date,
  valid_from date,
  valid_to date,
  aliases varchar,
  extract_id varchar not null,
  line integer not null
);
create table if not exists organisation_successor (
  predecessor_code varchar not null,
  successor_code varchar not null,
  effective_date date not null,
  share double,
  note varchar,
  extract_id varchar not null,
  line integer not null
);
create table if not exists event (
  event_id varchar not null,
  event_type varchar not null,
  org_code varchar not null,
  site_code varchar,
  ward varchar,
  incident_date date,
  declared_date date,
  date_precision varchar not null,
  category varchar,
  subcategory varchar,
  grade varchar,
  avoidable varchar not null,
  acquired varchar not null,
  attribution varchar not null,
  status varchar not null,
  investigation_due date,
  closed_date date,
  as_of date,
  source varchar,
  note varchar,
  extract_id varchar not null,
  line integer not null
);
create table if not exists annotation (
  org_code varchar,
  measure_id varchar,
  date_from date not null,
  date_to date not null,
  kind varchar not null,
  text varchar not null,
  author varchar,
  created_at date,
  effect varchar not null,
  extract_id varchar not null,
  line integer not null
);
-- Each event once, as last told, with the provider it belongs to. The same event_id at the same organisation is the same
-- event: the newest as_of wins, then the last loaded. An event that names a site in place of its provider goes to the
-- provider above it, and keeps the site.
create view if not exists current_event as
with repeated as (
  select org_code, event_id from event group by org_code, event_id having count(*) > 1
),
versions as (
  select
    event.rowid as loaded,
    row_number() over (partition by event.org_code, event.event_id order by event.as_of desc nulls last, event.rowid desc) as place
  from event
  join repeated on repeated.org_code = event.org_code and repeated.event_id = event.event_id
),
listed as (
  select
    org_code,
    org_type,
    parent_code,
    row_number() over (partition by org_code order by valid_from desc nulls last, rowid desc) as place
  from organisation
)
select
  e.event_id,
  e.event_type,
  case
    when o.org_type in ('site', 'ward') and p.org_type in ('site', 'ward') then coalesce(p.parent_code, o.parent_code)
    when o.org_type in ('site', 'ward') then coalesce(o.parent_code, e.org_code)
    else e.org_code
  end as provider_code,
  case
    when e.site_code is not null then e.site_code
    when o.org_type = 'ward' and p.org_type = 'site' then o.parent_code
    when o.org_type = 'site' and o.parent_code is not null then e.org_code
  end as site_code,
  e.ward,
  e.incident_date,
  e.declared_date,
  e.date_precision,
  e.category,
  e.grade,
  e.avoidable,
  e.acquired,
  e.attribution,
  e.status,
  e.as_of
from event e
left join listed o on o.org_code = e.org_code and o.place = 1
left join listed p on p.org_code = o.parent_code and p.place = 1
where e.rowid not in (select loaded from versions where place > 1);
