import pg from 'pg';
import { patientHeadings } from '../../src/extract/patients/patient-headings.ts';
import { LoadRefused } from '../load/load-refused.ts';
import type { RecordsConfig } from './query-config.ts';
import { columnsOf, fromSql, type FoundColumn } from './relation-sql.ts';
import { rowsOf } from './stream-rows.ts';

const YES_NO = 16;
const FIGURES = ['numerator', 'denominator', 'value'] as const;
/** A row that counts one, whatever is in it. */
const ROWS = 'rows';

function summed(name: string, found: readonly FoundColumn[]): string {
  if (name === ROWS) return 'count(*)';
  const column = pg.escapeIdentifier(name);
  const kind = found.find((one) => one.name === name)?.kind;
  return kind === YES_NO ? `count(*) filter (where ${column})` : `sum(${column})`;
}

/**
 * The select that makes one row an organisation and month of one row a patient, on the server. Rows without organisation or
 * day come as one row of their own without either, so that they are counted and not lost; `blanks` says how many rows had
 * nothing in a column that is added up.
 */
export function recordsByMonthSql(config: RecordsConfig, found: readonly FoundColumn[]): string {
  const organisation = `upper(trim(${pg.escapeIdentifier(config.organisation)}::text))`;
  const placed = `nullif(${organisation}, '') is not null and ${pg.escapeIdentifier(config.day)} is not null`;
  const figures = FIGURES.map((figure) => {
    const name = config[figure];
    return `${name === undefined ? 'null' : summed(name, found)} as ${figure}`;
  });
  const added = FIGURES.flatMap((figure) => (config[figure] === undefined || config[figure] === ROWS ? [] : [`${pg.escapeIdentifier(config[figure])} is null`]));
  return [
    `select case when ${placed} then ${organisation} end as org_code,`,
    `  case when ${placed} then to_char(${pg.escapeIdentifier(config.day)}::date, 'YYYY-MM-01') end as period_start,`,
    `  ${figures.join(', ')}, count(*) as records, ${added.length === 0 ? '0' : `count(*) filter (where ${added.join(' or ')})`} as blanks`,
    `from ${fromSql(config)} as given`,
    'group by 1, 2',
    'order by 1 nulls last, 2 nulls last',
  ].join('\n');
}

export interface MonthlyRecords {
  /** Canonical observations as text. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Records that went into them. */
  readonly records: number;
  /** Records left out, because they name no organisation or no day. */
  readonly unplaced: number;
  /** Records with nothing in a column that is added up: they count in the denominator, not in the numerator. */
  readonly blanks: number;
}

/** Reads monthly figures of a measure whose records stay where they are: only sums cross the wire. */
export async function readRecordsByMonth(client: pg.Client, config: RecordsConfig): Promise<MonthlyRecords> {
  const what = `The records of “${config.measure}” cannot be read`;
  const found = await columnsOf(client, what, config);
  const names = [config.organisation, config.day, ...FIGURES.flatMap((figure) => (config[figure] === undefined || config[figure] === ROWS ? [] : [config[figure]]))];
  for (const name of names) {
    if (!found.some((column) => column.name === name)) throw new LoadRefused(`${what}: there is no column “${name}”. There are: ${found.map((column) => column.name).join(', ')}.`);
  }
  const patients = patientHeadings(names, false);
  if (patients.length > 0) throw new LoadRefused(`${what}: the column “${patients.join('”, “')}” is about patients and must not be read.`);
  const rows: Record<string, string>[] = [];
  let records = 0;
  let unplaced = 0;
  let blanks = 0;
  for await (const some of rowsOf(client, what, recordsByMonthSql(config, found))) {
    for (const [org = '', month = '', numerator = '', denominator = '', value = '', counted = '', empty = ''] of some) {
      if (org === '') {
        unplaced += Number(counted);
        continue;
      }
      records += Number(counted);
      blanks += Number(empty);
      rows.push({ org_code: org, measure_id: config.measure, period_start: month, numerator, denominator, value });
    }
  }
  return { rows, records, unplaced, blanks };
}
