-- Takes everything that one extract brought out again. Asks for: extract_id.
delete from observation where extract_id = ?;
delete from target where extract_id = ?;
delete from measure where extract_id = ?;
delete from organisation where extract_id = ?;
delete from organisation_successor where extract_id = ?;
delete from annotation where extract_id = ?;
delete from event where extract_id = ?;
