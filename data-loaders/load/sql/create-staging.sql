-- What has been read to its end, by fingerprint: a load that was interrupted goes on behind it.
create table if not exists finished_input (
  extract_id varchar not null,
  context varchar not null,
  report varchar not null
);
