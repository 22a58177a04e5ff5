-- Takes a written part of the events in again. Asks for: its fingerprint, its path.
insert into event
select *, cast(? as varchar), 0 from read_parquet(?);
