import type { TableName } from '../../src/extract/extract.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import type { CanonicalColumn, ColumnType } from '../../src/extract/schema/column.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { exampleOf } from './extract-examples.ts';

const TABLES: Readonly<Record<TableName, string>> = {
  observation: 'One figure of one measure at one organisation in one period. This is the file most people need; the others are optional.',
  event: 'One thing that happened on a day: a never event, a serious incident, a pressure ulcer, an infection. Monthly counts are made of them. Nothing about a patient.',
  target: 'The required level of a measure, from a day to a day: standards, objectives, trajectories. Several may be in force at once; the most specific organisation wins.',
  measure: 'What is counted. Only for measures that the catalogue below lacks, or that shall differ from it.',
  organisation: 'Who, and whose part they are. Loaded first: the codes of the other tables are checked against it.',
  organisation_successor: 'Who took over from whom.',
  annotation: 'A note on the time axis; it may start the limits afresh or leave months out of them.',
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  code: 'letters and digits, stored in upper case; text, so that a spreadsheet must not turn `1E5` into a number',
  slug: 'lower case with underscores',
  text: 'any words',
  choice: 'one of a list; case, blanks and hyphens do not matter',
  word: 'one of a list where it is known by it; usual other spellings are understood, and other words are kept or reported',
  number: '`1234`, `12.5`; `1,234` is understood, `*`, `-` and `<5` are read as reasons why there is none, never as 0',
  date: '`2026-01-31`; `31/01/2026` (day first) and, for months, `2026-01` and `Jan-26` are understood, one way of writing a column',
  'yes-no': '`yes`, `no`, `true`, `false`, `1`, `0`',
  breakdown: 'parts of a whole, `key=value`, several joined by `;`, blank for the total',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``);

function wantedOf({ required, filled, whenBlank }: CanonicalColumn): string {
  if (filled && whenBlank === null) return 'required';
  return `${required ? 'column required, cells' : ''} optional${whenBlank === null || whenBlank === '' ? '' : `; blank is ${code(whenBlank)}`}`.trim();
}

function ruleOf({ rule, choices, aliases }: CanonicalColumn): string {
  const words = choices.length === 0 ? '' : ` Words: ${choices.map(code).join(', ')}.`;
  const headings = aliases.length === 0 ? '' : ` Also met as: ${aliases.join(', ')}.`;
  return cell(`${rule}${words}${headings}`);
}

const csvCell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as a small CSV file of one row, every column in it. */
export function exampleFile(table: TableName): string {
  const { columns } = CANONICAL_TABLES[table];
  return `${columns.map(({ name }) => name).join(',')}\n${columns.map((column) => csvCell(exampleOf(table, column))).join(',')}\n`;
}

function tableLines(table: TableName): readonly string[] {
  const { columns } = CANONICAL_TABLES[table];
  return [
    `## ${table}`, '', TABLES[table], '',
    '| column | type | wanted | what it holds | example |', '| --- | --- | --- | --- | --- |',
    ...columns.map((column) => `| \`${column.name}\` | ${column.type} | ${wantedOf(column)} | ${ruleOf(column)} | ${code(exampleOf(table, column))} |`),
    '', 'As a file:', '', '```', exampleFile(table).trimEnd(), '```', '',
  ];
}

/**
 * The canonical extract for analysts, as Markdown: every table, column, type, rule and example, and the measures known without
 * a `measure` file. Made of the schema that the checks use, so that it cannot say something else than they do.
 */
export function describeExtract(measures: readonly Measure[]): string {
  const tables = Object.keys(CANONICAL_TABLES) as TableName[];
  return `${[
    '# The canonical extract', '',
    '<!-- Made by `npm run docs:extract` from src/extract/schema. Do not edit by hand: a test compares the two. -->', '',
    'Whatever system your figures come from, this is the form in which Watchline takes them. Files that are published nationally are recognised as they are and need none of this.', '',
    '**Files.** CSV or Parquet, one table a file; the headings say which table it is, never the file name. Several files, a folder, or a zip or gzip archive are taken together, in any order.',
    'CSV may be separated by commas, semicolons, tabs, `|` or `¬`, in UTF-8, UTF-16 or Windows-1252; titles above the headings and notes below the rows are passed over and listed.', '',
    '**Columns.** In any order. Headings are compared without case, blanks, underscores and hyphens. A column that is not described here is left out and reported. An absent optional column counts as blank.', '',
    '**Rows.** A row that breaks a rule is set aside with file, line, column, value and reason; the rest loads. What could spoil every row (dates with the month first, codes turned into numbers, fractions where percentages belong) stops the file.', '',
    '**Patients.** A file with NHS numbers (in any column, note or title), names, dates of birth, postcodes or addresses of patients is stopped before anything of it is shown or kept; only the column is named.', '',
    '**Zero and nothing.** A blank is never 0. Say why a figure is missing in `status`; write 0 only where it was counted.', '',
    '**Revisions.** Send the month again with a later `as_of`: the newer figure is shown, the older is kept, and the Data screen lists what changed. An older file never overwrites a newer one.', '',
    '**Percentages** are written 0 to 100. A file that has 0 to 1 says so with `value_scale` = `fraction`. Numerator and denominator are better than either: a percentage alone has no limits that allow for its size.', '',
    'Check files before a meeting with `npm run -s check -- PATH...` ([check.md](check.md)).', '',
    '| table | one row is |', '| --- | --- |',
    ...tables.map((table) => `| [${table}](#${table}) | ${cell(TABLES[table])} |`), '',
    '| type | how it is written |', '| --- | --- |',
    ...Object.entries(TYPES).map(([type, words]) => `| ${type} | ${cell(words)} |`), '',
    ...tables.flatMap(tableLines),
    '## Measures known without a measure file', '',
    '| measure_id | name | kind | better |', '| --- | --- | --- | --- |',
    ...measures.map(({ id, name, kind, direction }) => `| \`${id}\` | ${cell(name)} | ${kind} | ${direction === 'neutral' ? 'neither' : direction === 'higher-is-better' ? 'higher' : 'lower'} |`),
  ].join('\n')}\n`;
}
