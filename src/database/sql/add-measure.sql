-- Adds one measure of the built-in catalogue. Asks for: line, then the columns of measure in their order.
insert into measure values ('built-in', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
