-- Takes a written part of the observations in again. Asks for: its fingerprint, its path.
insert into observation
select org_code, org_name, measure_id, substr(cast(period_start as varchar), 1, 7), period_start, period_type, period_end, breakdown, numerator, denominator,
  value, expected, status, as_of, cast(revision as double), source, note, cast(? as varchar), 0
from read_parquet(?);
