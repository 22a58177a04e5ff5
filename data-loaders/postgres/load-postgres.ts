import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TableName } from '../../src/extract/extract.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { makeFolder } from '../command/make-folder.ts';
import type { CountedElsewhere } from '../load/counted-elsewhere.ts';
import { loadFiles, type Loaded } from '../load/load-files.ts';
import type { LoadRequest } from '../load/load-request.ts';
import { csvBytes } from '../pack/extract-bytes.ts';
import { withReadOnly } from './connect.ts';
import { countEventsOnServer } from './events-on-server.ts';
import { measuresTold } from './measures-told.ts';
import type { QueryConfig } from './query-config.ts';
import { readRecordsByMonth } from './records-by-month.ts';
import { chooseColumns, columnsOf, selectInOrderSql } from './relation-sql.ts';
import { rowsToCsv } from './stream-rows.ts';

/** Events: `aggregate`, as monthly numbers that are made on the server, or `records`, one by one. */
export interface PostgresLoadRequest extends Omit<LoadRequest, 'paths' | 'sources' | 'counted' | 'profiles'> {
  /** Address of the database; null: as the PG… variables say. Appears nowhere else. */
  readonly url: string | null;
  readonly config: QueryConfig;
}

interface Fetched {
  /** Files of canonical rows, each checked like any other file. */
  readonly paths: readonly string[];
  readonly counted: CountedElsewhere | null;
}

/** Fetches everything that is asked for, as of one moment, into files of a folder. Rows stream: memory does not grow with them. */
async function fetchInto(folder: string, { url, config, events, say, today }: PostgresLoadRequest): Promise<Fetched> {
  return await withReadOnly({ url, timeoutSeconds: config.timeoutSeconds }, async (client) => {
    const paths: string[] = [];
    for (const name of Object.keys(config.tables) as TableName[]) {
      const relation = config.tables[name];
      if (relation === undefined || (name === 'event' && events === 'aggregate')) continue;
      const what = `The table “${name}” cannot be read`;
      const found = await columnsOf(client, what, relation);
      const { chosen, notRead } = chooseColumns(CANONICAL_TABLES[name], relation, found.map((column) => column.name));
      const path = join(folder, `${name}.csv`);
      const rows = await rowsToCsv(client, what, selectInOrderSql(relation, chosen), [...chosen.keys()], path);
      say(`${name}: ${formatCount(rows, 'rows')} read${notRead.length === 0 ? '' : `; columns left on the server: ${notRead.join(', ')}`}.`);
      if (rows > 0) paths.push(path);
    }
    for (const [index, records] of config.records.entries()) {
      const read = await readRecordsByMonth(client, records);
      say(`${records.measure}: ${formatCount(read.records, 'records')} made into ${formatCount(read.rows.length, 'monthly figures')} on the server.`);
      if (read.unplaced > 0) say(`  ${formatCount(read.unplaced, 'records')} left out for want of an organisation or a day.`);
      if (read.blanks > 0) say(`  ${formatCount(read.blanks, 'records')} with a blank where a figure is added up; a blank adds nothing.`);
      if (read.rows.length === 0) continue;
      const path = join(folder, `records-${String(index + 1)}-${records.measure.replaceAll(/\W/g, '_')}.csv`);
      writeFileSync(path, csvBytes('observation', read.rows));
      paths.push(path);
    }
    if (config.tables.event === undefined || events === 'records') return { paths, counted: null };
    const measures = await measuresTold(paths.find((path) => path === join(folder, 'measure.csv')) ?? null, today);
    const counted = await countEventsOnServer(client, { event: config.tables.event, organisation: config.tables.organisation ?? null, measures });
    say(`event: ${formatCount(counted.events, 'events')} counted on the server${counted.notRead.length === 0 ? '' : `; columns left there: ${counted.notRead.join(', ')}`}.`);
    if (counted.leftOut > 0) say(`  ${formatCount(counted.leftOut, 'events')} left out for want of a number, sort, organisation or day.`);
    for (const [column, times] of Object.entries(counted.unknownWords)) say(`  ${formatCount(times, 'events')} with an unknown word in ${column}.`);
    return {
      paths,
      counted: {
        name: 'event, counted on the server', counts: counted.counts, events: counted.events,
        dropped: counted.leftOut === 0 ? [] : [{ what: 'events without a number, sort, organisation or day', count: counted.leftOut, lines: [] }],
      },
    };
  });
}

/** Rows of a run that was killed: nobody else would delete them, single records among them. */
function forgetRowsLeftBehind(out: string): void {
  for (const name of readdirSync(dirname(out))) if (name.startsWith(`${basename(out)}.rows-`)) rmSync(join(dirname(out), name), { recursive: true, force: true });
}

/**
 * Reads canonical tables, views or queries of a PostgreSQL database into a pack, through the door that files go through: the same checks, bounded
 * memory, partitioned Parquet, hidden small numbers. The database is left alone as soon as its rows lie in a folder beside the pack, which
 * nobody else may read and which is deleted at the end.
 *
 * What is one row a patient or an event is made into monthly figures on the server, unless events are asked for one by one.
 * Everything is read as of one moment, and nothing can be written.
 * Throws `LoadRefused` in words of an analyst; address and password are in no message, log or manifest.
 */
export async function loadPostgres(request: PostgresLoadRequest): Promise<Loaded> {
  const { url: _url, config, ...rest } = request;
  const out = request.out.replace(/[/\\]+$/, '');
  makeFolder(dirname(out));
  forgetRowsLeftBehind(out);
  const folder = mkdtempSync(`${out}.rows-`);
  try {
    const { paths, counted } = await fetchInto(folder, request);
    return await loadFiles({ ...rest, paths, profiles: [], title: rest.title ?? config.title, source: rest.source ?? config.source ?? 'PostgreSQL', ...(counted !== null && { counted }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
