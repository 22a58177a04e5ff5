import type pg from 'pg';
import type { EventCount } from '../../src/database/reporting-calendar.ts';
import { splitStatements } from '../../src/database/statements.ts';
import { viewsOf } from '../../src/database/statements-of.ts';
import { judgeWord } from '../../src/extract/checks/judge-word.ts';
import { judgeBlank } from '../../src/extract/checks/judge-text.ts';
import type { CanonicalColumn } from '../../src/extract/schema/column.ts';
import { EVENT } from '../../src/extract/schema/event.ts';
import { ORGANISATION } from '../../src/extract/schema/organisation.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { readSql } from '../database/native-database.ts';
import { LoadRefused } from '../load/load-refused.ts';
import type { RelationConfig } from './query-config.ts';
import { chooseColumns, columnsOf, selectSql } from './relation-sql.ts';
import { rowsOf } from './stream-rows.ts';

const WORDS = ['event_type', 'date_precision', 'grade', 'avoidable', 'acquired', 'attribution', 'status'] as const;
const DATES = ['incident_date', 'declared_date', 'as_of'] as const;
const TEXTS = ['ward', 'category'] as const;

/** The page’s own views, so that the server runs the very words of its engine. */
const VIEWS = viewsOf(readSql).filter(({ name }) => name === 'current_measure' || name === 'current_event').map(({ name, select }) => `${name} as (${select})`).join(',\n');

/** What the words of the database mean, column by column: `{ status: { 'De-escalated': 'de_escalated', '': 'open' } }`. */
type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const columnOf = (name: string): CanonicalColumn | undefined => EVENT.columns.find((column) => column.name === name);

function meaningOf(column: CanonicalColumn, cell: string): string | null {
  if (cell.trim() === '') return judgeBlank(column).stored;
  if (column.type === 'word') return judgeWord(column)(cell).stored;
  const slug = cell.trim().toLowerCase();
  return column.choices.includes(slug) ? slug : null;
}

/** The columns of a table under their canonical names, as SQL over a select that has some of them. */
function canonicalEvent(chosen: ReadonlySet<string>): string {
  const text = (name: string): string => (chosen.has(name) ? `nullif(trim(given_event.${name}::text), '')` : 'null::text');
  return [
    'select row_number() over (order by event_id, org_code) as rowid,',
    `  ${text('event_id')} as event_id,`,
    ...['org_code', 'site_code'].map((name) => `  upper(${text(name)}) as ${name},`),
    ...TEXTS.map((name) => `  ${text(name)} as ${name},`),
    ...DATES.map((name) => `  ${chosen.has(name) ? `given_event.${name}::date` : 'null::date'} as ${name},`),
    WORDS.map((name) => `  ($1::jsonb -> '${name}') ->> ${chosen.has(name) ? `coalesce(given_event.${name}::text, '')` : `''`} as ${name}`).join(',\n'),
    'from given_event',
  ].join('\n');
}

export interface EventsAsked {
  readonly event: RelationConfig;
  /** Which sites belong to which provider; null: every code is taken for a provider. */
  readonly organisation: RelationConfig | null;
  readonly measures: readonly Measure[];
}

export interface CountedEvents {
  readonly counts: readonly EventCount[];
  /** Events read, without those left out. */
  readonly events: number;
  /** Events without number, sort, organisation or day, or of which the precision cannot be told. */
  readonly leftOut: number;
  /** How many events have a word that nobody can tell, by column; it counts as unknown. */
  readonly unknownWords: Readonly<Record<string, number>>;
  readonly notRead: readonly string[];
}

async function askOrganisations(client: pg.Client, config: RelationConfig | null): Promise<string> {
  const none = `select null::text as org_code, null::text as org_type, null::text as parent_code, null::date as valid_from, 0 as rowid where false`;
  if (config === null) return none;
  const found = await columnsOf(client, 'The table “organisation” cannot be read', config);
  const { chosen } = chooseColumns(ORGANISATION, config, found.map(({ name }) => name));
  const text = (name: string): string => (chosen.has(name) ? `nullif(trim(listed.${name}::text), '')` : 'null::text');
  return `select upper(${text('org_code')}) as org_code, lower(${text('org_type')}) as org_type, upper(${text('parent_code')}) as parent_code,
    ${chosen.has('valid_from') ? 'listed.valid_from::date' : 'null::date'} as valid_from, row_number() over () as rowid
  from (${selectSql(config, chosen)}) as listed`;
}

/**
 * Counts events on the server, by measure, organisation and month, with the SQL that the page runs (`events-by-month.sql`):
 * single events stay where they are. Words in other spellings are understood as in a file; what a file check would set aside
 * row by row is left out and counted.
 */
export async function countEventsOnServer(client: pg.Client, { event, organisation, measures }: EventsAsked): Promise<CountedEvents> {
  const what = 'The table “event” cannot be counted';
  const found = await columnsOf(client, what, event);
  const { chosen, notRead } = chooseColumns(EVENT, event, found.map(({ name }) => name));
  if (!chosen.has('incident_date') && !chosen.has('declared_date')) throw new LoadRefused('tables.event: there is neither “incident_date” nor “declared_date”. Name one under “columns”.');
  const given = selectSql(event, chosen);
  const there = new Set(chosen.keys());

  const meanings: Record<string, Record<string, string>> = {};
  const unknownWords: Record<string, number> = {};
  for (const name of WORDS) {
    const column = columnOf(name);
    if (column === undefined) continue;
    const means: Record<string, string> = {};
    const learn = (cell: string, times: number): void => {
      const stored = meaningOf(column, cell);
      if (stored !== null) means[cell] = stored;
      if (column.type === 'word' && cell.trim() !== '' && judgeWord(column)(cell).problem?.severity === 'warn') unknownWords[name] = (unknownWords[name] ?? 0) + times;
    };
    learn('', 0);
    if (there.has(name)) {
      for await (const rows of rowsOf(client, what, `select coalesce(given_event.${name}::text, ''), count(*) from (${given}) as given_event group by 1`)) {
        for (const [cell = '', times = '0'] of rows) learn(cell, Number(times));
      }
    }
    meanings[name] = means;
  }
  const asText = JSON.stringify(meanings satisfies Meanings);
  const whole = `event_id is not null and event_type is not null and org_code is not null and date_precision is not null and coalesce(incident_date, declared_date) is not null`;
  const events = `given_event as (${given}),\nread_event as (${canonicalEvent(there)})`;

  let kept = 0;
  let leftOut = 0;
  for await (const rows of rowsOf(client, what, `with ${events} select count(*) filter (where ${whole}), count(*) filter (where not (${whole})) from read_event`, [asText])) {
    kept = Number(rows[0]?.[0] ?? 0);
    leftOut = Number(rows[0]?.[1] ?? 0);
  }

  const counting = measures.filter(({ sourceEventType }) => sourceEventType !== undefined).map((measure, index) => ({
    measure_id: measure.id, kind: measure.kind, multiplier: measure.multiplier, source_event_type: measure.sourceEventType, event_date: measure.eventDate ?? null,
    event_grade: measure.eventWhere?.grade?.join('|') ?? null, event_avoidable: measure.eventWhere?.avoidable?.join('|') ?? null,
    event_acquired: measure.eventWhere?.acquired?.join('|') ?? null, event_attribution: measure.eventWhere?.attribution?.join('|') ?? null,
    extract_id: 'asked', rowid: index,
  }));
  const sql = `with ${events},
event as (select * from read_event where ${whole}),
organisation as (${await askOrganisations(client, organisation)}),
measure as (
  select * from jsonb_to_recordset($2::jsonb) as asked(
    measure_id text, kind text, multiplier double precision, source_event_type text, event_date text, event_grade text, event_avoidable text, event_acquired text,
    event_attribution text, extract_id text, rowid integer)
),
${VIEWS}
select measure_id, org_code, provider_code, month, cases, reported, provisional from (
${splitStatements(readSql('events-by-month'))[0]?.text ?? ''}
) as counted`;
  const counts: EventCount[] = [];
  for await (const rows of rowsOf(client, what, sql, [asText, JSON.stringify(counting)])) {
    for (const [measureId = '', orgCode = '', providerCode = '', month = '', cases = '', reported = '', provisional = ''] of rows) {
      counts.push({ measureId, orgCode, providerCode, month, cases: Number(cases), reported: Number(reported), provisional: provisional === 'true' });
    }
  }
  return { counts, events: kept, leftOut, unknownWords, notRead };
}
