import pg from 'pg';
import { patientHeadings } from '../../src/extract/patients/patient-headings.ts';
import type { CanonicalTable } from '../../src/extract/schema/column.ts';
import { matchHeadings } from '../../src/extract/schema/match-headings.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { ask } from './connect.ts';
import type { RelationConfig } from './query-config.ts';

const quoted = (name: string): string => pg.escapeIdentifier(name);

/** What stands after `from`: `"quality"."incident"`, or the query in brackets. */
export function fromSql({ relation, query }: Pick<RelationConfig, 'relation' | 'query'>): string {
  if (relation !== undefined) return relation.split('.').map(quoted).join('.');
  return `(\n${(query ?? '').trim().replace(/;\s*$/, '')}\n)`;
}

/** A column as the database has it, and the number of its kind. */
export interface FoundColumn {
  readonly name: string;
  readonly kind: number;
}

/** Which columns does it have? Asks for no row. */
export async function columnsOf(client: pg.Client, what: string, config: Pick<RelationConfig, 'relation' | 'query'>): Promise<readonly FoundColumn[]> {
  // Extended: the server takes one statement and no second one behind it.
  const statement: pg.QueryArrayConfig & { queryMode: 'extended' } = { text: `select * from ${fromSql(config)} as given limit 0`, rowMode: 'array', queryMode: 'extended' };
  const { fields } = await ask(what, () => client.query(statement));
  return fields.map(({ name, dataTypeID }) => ({ name, kind: dataTypeID }));
}

/** The columns of a canonical table, each with the name it goes by in the database; those not listed are not there. */
export interface ChosenColumns {
  readonly chosen: ReadonlyMap<string, string>;
  /** Columns that nobody asked for. They never leave the server. */
  readonly notRead: readonly string[];
}

/**
 * Which columns are to be read? Those that the configuration names, then those whose heading means a canonical column.
 * Throws `LoadRefused` where a required one is missing, a named one is not there, or one of them is about patients.
 */
export function chooseColumns(table: CanonicalTable, config: RelationConfig, found: readonly string[]): ChosenColumns {
  const named = Object.entries(config.columns);
  for (const [column, name] of named) {
    if (!table.columns.some((known) => known.name === column)) throw new LoadRefused(`tables.${table.table}.columns: “${column}” is no column of the table “${table.table}” (docs/extract.md).`);
    if (!found.includes(name)) throw new LoadRefused(`tables.${table.table}: there is no column “${name}”. There are: ${found.join(', ')}.`);
  }
  const left = found.filter((name) => !named.some(([, taken]) => taken === name));
  const rest = matchHeadings(table, left);
  const chosen = new Map<string, string>(named);
  for (const [column, position] of rest.positions) if (!chosen.has(column)) chosen.set(column, left[position] ?? '');
  const missing = rest.missing.filter(({ column }) => !chosen.has(column));
  if (missing.length > 0) {
    throw new LoadRefused(`tables.${table.table}: the column “${missing.map(({ column }) => column).join('”, “')}” is missing. There are: ${found.join(', ')}. Name it under “columns”.`);
  }
  const patients = patientHeadings([...chosen.values()], table.table === 'organisation');
  if (patients.length > 0) throw new LoadRefused(`tables.${table.table}: the column “${patients.join('”, “')}” is about patients and must not be read.`);
  const taken = new Set(chosen.values());
  return { chosen, notRead: found.filter((name) => !taken.has(name)) };
}

/** The select that gives canonical columns by their canonical names. */
export function selectSql(config: RelationConfig, chosen: ReadonlyMap<string, string>): string {
  const columns = [...chosen].map(([column, name]) => `given.${quoted(name)} as ${quoted(column)}`);
  return `select ${columns.join(', ')} from ${fromSql(config)} as given`;
}

/** The same in an order that depends on nothing but the rows: the same rows give the same file, and a line number means something. */
export function selectInOrderSql(config: RelationConfig, chosen: ReadonlyMap<string, string>): string {
  return `${selectSql(config, chosen)} order by ${[...chosen.values()].map((name) => `given.${quoted(name)}::text`).join(', ')}`;
}
