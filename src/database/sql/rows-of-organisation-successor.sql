-- The rows that one extract brought into the table `organisation_successor`, in the order in which they came, a piece at a time; `place` says where each stands.
-- Asks for: extract_id, the place after which the piece begins.
select
  rowid as place,
  organisation_successor.*
from organisation_successor
where extract_id = ? and rowid > ?
order by rowid
limit 20000;
