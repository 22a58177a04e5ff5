-- How many rows did the last look for repeats take out, of each kind?
select differs, cast(count(*) as integer) as rows from taken_out group by differs;
