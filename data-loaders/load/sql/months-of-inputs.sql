-- How many months does each file tell of? A stacked copy of many months weighs less than the publisher's own file of one.
select extract_id, cast(count(distinct period) as integer) as months from staged.observation group by extract_id order by extract_id;
