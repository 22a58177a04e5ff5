-- Adds built-in measures. Asks for: one text that holds them all, measures parted by the sign U+001E, the fields of a
-- measure by U+001F, in the order of the columns named below; an empty field is null.
insert into measure (
  line, measure_id, name, short_name, domain, definition, kind, direction, numerator_label, denominator_label,
  multiplier, suggested_chart, fractional_counts, max_percent_over_100, source_event_type, event_date, event_grade,
  event_avoidable, event_acquired, event_attribution, denominator_measure, period_type, extract_id
)
select
  cast(split_part(entry, chr(31), 1) as integer),
  split_part(entry, chr(31), 2),
  split_part(entry, chr(31), 3),
  nullif(split_part(entry, chr(31), 4), ''),
  nullif(split_part(entry, chr(31), 5), ''),
  nullif(split_part(entry, chr(31), 6), ''),
  split_part(entry, chr(31), 7),
  split_part(entry, chr(31), 8),
  nullif(split_part(entry, chr(31), 9), ''),
  nullif(split_part(entry, chr(31), 10), ''),
  cast(split_part(entry, chr(31), 11) as double),
  split_part(entry, chr(31), 12),
  cast(split_part(entry, chr(31), 13) as boolean),
  cast(split_part(entry, chr(31), 14) as boolean),
  nullif(split_part(entry, chr(31), 15), ''),
  nullif(split_part(entry, chr(31), 16), ''),
  nullif(split_part(entry, chr(31), 17), ''),
  nullif(split_part(entry, chr(31), 18), ''),
  nullif(split_part(entry, chr(31), 19), ''),
  nullif(split_part(entry, chr(31), 20), ''),
  nullif(split_part(entry, chr(31), 21), ''),
  'month',
  'built-in'
from (select unnest(string_split(cast(? as varchar), chr(30))) as entry) as given;
