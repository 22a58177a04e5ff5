import { writeFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { addCountedEvents } from '../../src/database/count-events.ts';
import { readFigures, readMeasures } from '../../src/database/read-contents.ts';
import { readEventCounts } from '../../src/database/read-events.ts';
import { viewsOf } from '../../src/database/statements-of.ts';
import type { Observation } from '../../src/spc/observation.ts';
import { readSql, type NativeDatabase } from '../database/native-database.ts';
import type { CountedElsewhere } from './counted-elsewhere.ts';
import { runSql } from './run-sql.ts';

export interface EventsCounted {
  /** Events on record, each once. */
  readonly events: number;
  /** Those among them that were counted in a database. */
  readonly elsewhere: number;
  /** Monthly figures made of them, zeros among them. */
  readonly figures: number;
  /** Months for which a figure of a file and the events differ: the figure is in use. */
  readonly disagreements: number;
}

const asStored = (status: Observation['status']): string => status.replaceAll('-', '_');

function cells(measureId: string, orgCode: string, { period, numerator, denominator, value, status, provisional }: Observation, isRate: boolean): readonly (string | number | null)[] {
  // A proportion or rate is told by its parts; a count by its value.
  return [measureId, orgCode, period, null, isRate ? numerator : null, isRate ? denominator : null, isRate ? null : value, provisional && status === 'ok' ? 'provisional' : asStored(status)];
}

/** Makes the empty table of events again. */
async function leaveEvents(database: NativeDatabase): Promise<void> {
  await runSql(database.connection, 'leave-events');
  await database.rows('create-tables');
  await database.rows('create-views');
}

/**
 * Puts monthly counts in the place of single events, by the same SQL and the same rules as the page counts them: which month is a zero
 * and which is a gap, and that a monthly figure goes before a count. `file` is where the counts rest for a moment. The events are gone after it.
 */
export async function countEvents(database: NativeDatabase, file: string, elsewhere: CountedElsewhere | null): Promise<EventsCounted> {
  const { connection } = database;
  const [found] = (await connection.runAndReadAll('select cast(count(*) as integer) as events from current_event')).getRowObjects();
  const here = Number(found?.['events'] ?? 0);
  const events = here + (elsewhere?.events ?? 0);
  if (events === 0) {
    await leaveEvents(database);
    return { events, elsewhere: 0, figures: 0, disagreements: 0 };
  }
  const measures = await readMeasures(database);
  await runSql(connection, 'figures-about-events');
  // Under the name of the real table the temporary one stands before it; a view keeps to the tables it was made over, and is made once more.
  await connection.run('alter table figures_about_events rename to observation');
  const figures = viewsOf(readSql).find(({ name }) => name === 'monthly_figure');
  await connection.run(`create temp view monthly_figure as ${figures?.select ?? ''}`);
  const told = await readFigures(database);
  await connection.run('drop view temp.monthly_figure');
  await connection.run('drop table temp.observation');
  const { groups, disagreements } = addCountedEvents(told, [...await readEventCounts(database), ...(elsewhere?.counts ?? [])], measures);
  const before = new Set(told.flatMap(({ observations }) => observations));
  const isRate = new Map(measures.map(({ id, kind }) => [id, kind === 'rate'] as const));
  const data = groups.flatMap(({ measureId, orgCode, observations }) =>
    observations.filter((observation) => !before.has(observation)).map((observation) => cells(measureId, orgCode, observation, isRate.get(measureId) === true)));
  const fields = ['measure_id', 'org_code', 'period', 'breakdown', 'numerator', 'denominator', 'value', 'status'];
  await writeFile(file, `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`);
  await runSql(connection, 'counted-figures', [file]);
  await runSql(connection, 'events-by-part');
  await leaveEvents(database);
  return { events, elsewhere: elsewhere?.events ?? 0, figures: data.length, disagreements: disagreements.length };
}
