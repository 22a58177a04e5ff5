import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableName } from '../../src/extract/extract.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { loadCanonical, type CanonicalLoadRequest } from '../canonical/load-canonical.ts';
import { csvBytes } from '../pack/extract-bytes.ts';
import type { WrittenPack } from '../pack/write-pack.ts';
import { withReadOnly } from './connect.ts';
import { countedObservations, whatIsKnown } from './counted-observations.ts';
import { countEventsOnServer } from './events-on-server.ts';
import type { QueryConfig } from './query-config.ts';
import { readRecordsByMonth } from './records-by-month.ts';
import { chooseColumns, columnsOf, selectSql } from './relation-sql.ts';
import { rowsToCsv } from './stream-rows.ts';

export interface PostgresLoadRequest extends Omit<CanonicalLoadRequest, 'files'> {
  /** Address of the database; null: as the PG… variables say. Appears nowhere else. */
  readonly url: string | null;
  readonly config: QueryConfig;
  /** `counted`: monthly numbers, made on the server. `records`: one by one, which charts of days between events need. */
  readonly events: 'counted' | 'records';
}

type TextRow = Readonly<Record<string, string>>;

/**
 * Reads canonical tables, views or queries of a PostgreSQL database into a pack, through the checks that a file goes through.
 *
 * What is one row a patient or an event is made into monthly figures on the server, unless events are asked for one by one.
 * Everything is read as of one moment, and nothing can be written. Memory grows with the figures, not with the records.
 * Throws `LoadRefused` in words of an analyst; address and password are in no message, log or manifest.
 */
export async function loadPostgres(request: PostgresLoadRequest): Promise<WrittenPack> {
  const { url, config, events, say, ...rest } = request;
  const folder = mkdtempSync(join(tmpdir(), 'watchline-postgres-'));
  const written: { table: TableName; path: string }[] = [];
  const keep = (table: TableName, name: string, rows: readonly TextRow[]): void => {
    if (rows.length === 0) return;
    const path = join(folder, name);
    writeFileSync(path, csvBytes(table, rows));
    written.push({ table, path });
  };
  const asFile = (path: string) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) });
  try {
    await withReadOnly({ url, timeoutSeconds: config.timeoutSeconds }, async (client) => {
      for (const name of Object.keys(config.tables) as TableName[]) {
        const relation = config.tables[name];
        if (relation === undefined || (name === 'event' && events === 'counted')) continue;
        const what = `The table “${name}” cannot be read`;
        const found = await columnsOf(client, what, relation);
        const { chosen, notRead } = chooseColumns(CANONICAL_TABLES[name], relation, found.map((column) => column.name));
        const path = join(folder, `${name}.csv`);
        const rows = await rowsToCsv(client, what, selectSql(relation, chosen), [...chosen.keys()], path);
        say(`${name}: ${formatCount(rows, 'rows')} read${notRead.length === 0 ? '' : `; columns left on the server: ${notRead.join(', ')}`}.`);
        if (rows > 0) written.push({ table: name, path });
      }
      for (const [index, records] of config.records.entries()) {
        const read = await readRecordsByMonth(client, records);
        say(`${records.measure}: ${formatCount(read.records, 'records')} made into ${formatCount(read.rows.length, 'monthly figures')} on the server.`);
        if (read.unplaced > 0) say(`  ${formatCount(read.unplaced, 'records')} left out for want of an organisation or a day.`);
        if (read.blanks > 0) say(`  ${formatCount(read.blanks, 'records')} with a blank where a figure is added up; a blank adds nothing.`);
        keep('observation', `records-${String(index + 1)}-${records.measure.replaceAll(/\W/g, '_')}.csv`, read.rows);
      }
      if (config.tables.event !== undefined && events === 'counted') {
        const known = await whatIsKnown(written.filter(({ table }) => table === 'measure' || table === 'observation').map(({ table, path }) => ({ table, file: asFile(path) })), rest.today);
        const counted = await countEventsOnServer(client, { event: config.tables.event, organisation: config.tables.organisation ?? null, measures: known.measures });
        const { rows, disagreements } = countedObservations(counted.counts, known);
        say(`event: ${formatCount(counted.events, 'events')} counted on the server, ${formatCount(rows.length, 'monthly figures')}${counted.notRead.length === 0 ? '' : `; columns left there: ${counted.notRead.join(', ')}`}.`);
        if (counted.leftOut > 0) say(`  ${formatCount(counted.leftOut, 'events')} left out for want of a number, sort, organisation or day.`);
        for (const [column, times] of Object.entries(counted.unknownWords)) say(`  ${formatCount(times, 'events')} with an unknown word in ${column}.`);
        if (disagreements.length > 0) say(`  ${formatCount(disagreements.length, 'months')} in which the events differ from the monthly figure, which is in use.`);
        keep('observation', 'events-by-month.csv', rows);
      }
    });
    return await loadCanonical({
      ...rest, say, title: rest.title ?? config.title, source: rest.source ?? config.source ?? 'PostgreSQL', files: written.map(({ path }) => asFile(path)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
