-- Which columns does this table have, in order? Asks for: the table's name.
select column_name from information_schema.columns where table_name = ? order by ordinal_position;
