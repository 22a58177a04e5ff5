-- The canonical tables, as data-formats describes them, column by column in the order of the Arrow rows that fill them.
--
-- extract_id is the SHA-256 of the file a row came from, line its line in that file; together they name every row's origin.
-- Dates are DATE (never a timestamp with a time zone), percentages of proportions are 0-100 here and 0-1 from the queries.
create table if not exists observation (
  extract_id varchar not null,
  line integer not null,
  org_code varchar not null,
  org_name varchar,
  measure_id varchar not null,
  period_start date not null,
  period_type varchar,
  period_end date,
  breakdown varchar,
  numerator double,
  denominator double,
  value double,
  expected double,
  status varchar,
  as_of date,
  revision integer,
  source varchar,
  note varchar
);
create table if not exists target (
  extract_id varchar not null,
  line integer not null,
  org_code varchar,
  measure_id varchar not null,
  valid_from date,
  valid_to date,
  kind varchar not null,
  value double not null,
  comparison varchar not null,
  label varchar,
  source varchar
);
create table if not exists measure (
  extract_id varchar not null,
  line integer not null,
  measure_id varchar not null,
  name varchar not null,
  short_name varchar,
  domain varchar,
  definition varchar,
  kind varchar not null,
  direction varchar not null,
  numerator_label varchar,
  denominator_label varchar,
  multiplier double,
  chart_kind varchar,
  fractional_counts boolean,
  max_percent_over_100 boolean
);
create table if not exists organisation (
  extract_id varchar not null,
  line integer not null,
  org_code varchar not null,
  org_name varchar not null,
  org_type varchar not null,
  parent_code varchar,
  open_date date,
  close_date date,
  valid_from date,
  valid_to date,
  aliases varchar
);
create table if not exists annotation (
  extract_id varchar not null,
  line integer not null,
  org_code varchar,
  measure_id varchar,
  date_from date not null,
  date_to date,
  kind varchar not null,
  text varchar not null,
  author varchar,
  created_at varchar,
  effect varchar
);
