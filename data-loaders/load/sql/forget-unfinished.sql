-- Takes out rows of files that were not read to their end before the load was interrupted.
delete from observation where extract_id not in (select extract_id from finished_input);
delete from target where extract_id not in (select extract_id from finished_input);
delete from measure where extract_id <> 'built-in' and extract_id not in (select extract_id from finished_input);
delete from organisation where extract_id not in (select extract_id from finished_input);
delete from organisation_successor where extract_id not in (select extract_id from finished_input);
delete from annotation where extract_id not in (select extract_id from finished_input);
delete from event where extract_id not in (select extract_id from finished_input);
