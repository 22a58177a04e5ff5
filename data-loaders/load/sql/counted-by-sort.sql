-- Which measures are counted from which sort of event?
select distinct source_event_type as event_type, measure_id from measure where source_event_type is not null order by event_type, measure_id;
