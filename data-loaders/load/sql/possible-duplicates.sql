-- Events of one file that look like another of it under a second number: same sort, day, category, grade, ward and place. Of more than a
-- thousand the first are named; `found` says how many there are. Asks for: extract_id.
create or replace temp table looking_alike as
select
  line, event_id,
  hash(event_type, coalesce(incident_date, declared_date), coalesce(site_code, org_code), category, grade, ward) as look
from event
where extract_id = ? and category is not null;
create or replace temp table first_of_look as
select look, min(line) as line, arg_min(event_id, line) as event_id from looking_alike group by look having count(*) > 1;
select l.line, l.event_id, f.event_id as first_id, f.line as first_line, cast(n.found as integer) as found
from looking_alike l
join first_of_look f on f.look = l.look and f.event_id <> l.event_id
cross join (select count(*) as found from looking_alike a join first_of_look b on b.look = a.look and b.event_id <> a.event_id) n
order by l.line
limit 1000;
