-- Adds one measure of the built-in catalogue. Asks for the fourteen columns named below, in their order.
insert into measure (
  line, measure_id, name, short_name, domain, definition, kind, direction, numerator_label, denominator_label,
  multiplier, suggested_chart, fractional_counts, max_percent_over_100, period_type, extract_id
) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'month', 'built-in');
