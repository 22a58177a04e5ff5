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
