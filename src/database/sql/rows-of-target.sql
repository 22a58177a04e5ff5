-- The rows that one extract brought into the table `target`, in the order in which they came, a piece at a time; `place` says where each stands.
-- Asks for: extract_id, the place after which the piece begins.
select
  rowid as place,
  target.*
from target
where extract_id = ? and rowid > ?
order by rowid
limit 20000;
