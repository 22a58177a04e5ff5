import { checkTable } from '../checks/check-table.ts';
import { stopWhereNoneIsKnown } from '../checks/none-known.ts';
import { parseDate } from '../checks/parse-dates.ts';
import { parseNumber } from '../checks/parse-number.ts';
import type { CheckedTable, Dropped, ReadingContext, Reconciliation } from '../extract.ts';
import { mayHoldNhsNumbers } from '../patients/nhs-number.ts';
import { identifiesPatients, patientColumns } from '../patients/patient-columns.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import { stopsPatientsInText } from '../patients/patients-in-text.ts';
import type { ProblemList } from '../problem-list.ts';
import type { RowSetAside } from '../problem.ts';
import { cellsOfCanonicalRows } from '../publications/convert-publication.ts';
import type { Publication, TextRow, Converted } from '../publications/publication.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { matchHeadings } from '../schema/match-headings.ts';
import { DELIMITERS, findLayout } from './find-layout.ts';
import type { Layout, Meaning } from './find-layout.ts';
import { byHeading, readCsvCells } from './read-csv-cells.ts';
import { reportHeadings } from './report-headings.ts';
import { forEachRow } from './text-rows.ts';
import { ROWS_BETWEEN_PROGRESS } from '../reading-progress.ts';
import { NOTHING_READ } from './inside-read.ts';
import type { InsideRead } from './inside-read.ts';
import { shownDelimiter } from './shown-delimiter.ts';
import { mappingMayHelp } from '../mapping/file-sample.ts';
import { findHeader, type HeaderFound } from '../mapping/find-header.ts';
import { profileOfText } from '../mapping/find-profile.ts';
import type { HeadingLines } from '../mapping/heading-choice.ts';
import { lookAtText, readChosenText } from '../mapping/look-at-text.ts';
import { readMappedText } from '../mapping/read-mapped-text.ts';

/** Numbers and days are data, not headings. */
const isData = (cell: string): boolean => /\d{4,}/.test(cell) || parseNumber(cell).type === 'number' || parseDate(cell).type === 'day';

/**
 * Reads delimited text: by a mapping that a person made for these headings, or as the publication or canonical table it is known as.
 * A file refused because nobody knows what its columns mean comes with its first lines and a sample, from which a person can say so.
 */
export async function readText(
  text: string, context: ReadingContext, publications: readonly Publication[], problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const mapped = context.headings === undefined && context.expectTable === null ? profileOfText(text, context.profiles ?? []) : null;
  const layout = context.headings === undefined && mapped === null ? findLayout(text, publications, context.expectTable) : null;
  const columnsTellAll = layout !== null && isColumnsOnly(text, layout);
  const patients = columnsTellAll ? null : patientsIn(text, context, publications, problems);
  if (patients !== null) return patients;
  if (context.headings !== undefined) return readChosenText(text, context.headings, problems);
  if (mapped !== null) {
    const read = await readMappedText(text, mapped, context, problems, extractId);
    return withLook(read, text, mapped, mapped.profile.headingLines ?? null, problems);
  }
  const read = await readByLayout(text, layout, context, problems, extractId);
  // The columns were searched when they were read. Rows that never came into them, and a file that was left before, were not.
  const isWhole = !problems.refused && read.dropped.length === 0 && read.setAside.length === 0;
  const found = !columnsTellAll || isWhole || problems.identifiesPatients ? null : patientsIn(text, context, publications, problems);
  if (found !== null) return found;
  return withLook(read, text, layout?.meaning?.type === 'canonical' ? layout : null, null, problems);
}

const layoutName = (meaning: Meaning | null): string =>
  (meaning === null ? '' : meaning.type === 'canonical' ? `canonical ${meaning.table}` : meaning.publication.name);

const isAboutOrganisations = (meaning: Meaning | null): boolean =>
  (meaning?.type === 'canonical' ? meaning.table === 'organisation' : meaning?.publication.aboutOrganisations === true);

/**
 * Is every cell of this text one of a column that its table takes? Then it is enough to search what is different in each column, which is
 * a great deal less than the text.
 */
function isColumnsOnly(text: string, { header, meaning }: Layout): boolean {
  if (meaning?.type !== 'canonical' || header.line > 1 || text.includes('"')) return false;
  return matchHeadings(CANONICAL_TABLES[meaning.table], header.cells).positions.size === header.cells.length;
}

/** What there is to say of a text with the numbers of patients in it; null where there are none. */
function patientsIn(text: string, context: ReadingContext, publications: readonly Publication[], problems: ProblemList): InsideRead | null {
  if (!mayHoldNhsNumbers(text)) return null;
  const layout = findLayout(text, publications, context.expectTable);
  const known = layout?.meaning ?? null;
  if (!stopsPatientsInText(text, known === null ? findHeader(text) : layout, problems)) return null;
  return { ...NOTHING_READ, layout: layoutName(known) };
}

const withLook = (read: InsideRead, text: string, known: HeaderFound | null, chosen: HeadingLines | null, problems: ProblemList): InsideRead =>
  (mappingMayHelp(problems) ? { ...read, ...lookAtText(text, known, chosen, problems) } : read);

async function readByLayout(
  text: string, layout: Layout | null, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  if (layout === null) {
    problems.add('stop', 'empty-file');
    return NOTHING_READ;
  }
  const { header, meaning, delimiter } = layout;
  // Before anything else is said about the file: what follows may quote cells.
  const patients = patientHeadings(header.cells, isAboutOrganisations(meaning));
  for (const column of patients) problems.add('stop', 'patient-identifier', { line: header.line, column });
  if (patients.length > 0) return { ...NOTHING_READ, layout: layoutName(meaning) };
  if (meaning === null) {
    const headings = header.cells.filter((cell) => cell.trim() !== '');
    // A file without a header: its first row is somebody's data and is not shown.
    const shown = headings.some(isData) ? null : headings.join(', ').slice(0, 200);
    if (header.cells.length === 1) problems.add('stop', 'one-column', { line: header.line, seen: shown, expected: DELIMITERS.map(shownDelimiter).join(' ') });
    else problems.add('stop', 'no-known-layout', { line: header.line, seen: shown, expected: Object.keys(CANONICAL_TABLES).join(', ') });
    return NOTHING_READ;
  }
  if (delimiter !== ',') problems.add('fix', 'other-delimiter', { line: header.line, seen: shownDelimiter(delimiter), expected: ',' });
  if (header.line > 1) problems.add('fix', 'header-not-first', { line: header.line, seen: String(header.line - 1) });
  if (meaning.type === 'lacking') {
    for (const column of meaning.columns) problems.add('stop', 'missing-column', { line: header.line, column, expected: column });
    return { ...NOTHING_READ, layout: meaning.publication.name };
  }
  return meaning.type === 'publication'
    ? readPublication(text, layout, meaning.publication, context, problems, extractId)
    : readCanonicalText(text, layout, meaning.table, context, problems, extractId);
}

async function readCanonicalText(
  text: string, layout: Layout, name: keyof typeof CANONICAL_TABLES, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const table = CANONICAL_TABLES[name];
  const match = matchHeadings(table, layout.header.cells);
  reportHeadings(problems, table, match, layout.header.line);
  const shownLayout = `canonical ${name}`;
  if (problems.refused) return { ...NOTHING_READ, layout: shownLayout };
  const { cells, rowsRead, ragged, dropped, cellsOfLines, samples } = readCsvCells(text, layout, table, match, problems, context.onProgress);
  const unread = [...samples].flatMap(([heading, sample]) => (identifiesPatients(sample, name) ? [heading] : []));
  for (const column of [...unread, ...patientColumns(cells, name)]) problems.add('stop', 'patient-identifier', { line: layout.header.line, column });
  if (rowsRead - dropped.reduce((sum, { count }) => sum + count, 0) === 0) problems.add('stop', 'header-only', { line: layout.header.line, expected: name });
  if (problems.refused) return { ...NOTHING_READ, layout: shownLayout };
  context.onProgress?.({ stage: 'checking', rows: rowsRead, ofRows: null });
  const checked = await checkTable(name, cells, context, problems, extractId);
  if (context.pieceOfFile !== true) stopWhereNoneIsKnown(problems, name, checked.judged);
  if (problems.refused) return { ...NOTHING_READ, layout: shownLayout, rowsRead };
  const raggedCells = cellsOfLines(new Set(ragged.map(({ line }) => line)));
  const raggedRows = ragged.map(({ line, problem }): RowSetAside => ({ file: problems.file, line, problem, cells: raggedCells.get(line) ?? {} }));
  return {
    layout: shownLayout,
    rowsRead,
    tables: checked.table === null ? [] : [checked.table],
    setAside: [...checked.setAside, ...raggedRows].sort((one, other) => one.line - other.line),
    dropped: [...dropped, ...checked.dropped],
    reconciliation: checked.reconciliation,
  };
}

async function readPublication(
  text: string, { header, delimiter }: Layout, publication: Publication, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const rows: TextRow[] = [];
  const above: TextRow[] = [];
  // A large publication takes its rows as they come; the others see them all at once.
  const taking = publication.begin?.(problems.file, header.cells);
  // Without a header the row recognised is one of the data.
  let rowsRead = publication.headless === true ? 1 : 0;
  const ragged: RowSetAside[] = [];
  const fits = rowFits(header.cells, publication);
  forEachRow(text, delimiter, problems, (line, cells) => {
    if (line === header.line || cells.every((cell) => cell.trim() === '')) return;
    if (line < header.line) above.push({ line, cells });
    else {
      rowsRead++;
      if (rowsRead % ROWS_BETWEEN_PROGRESS === 0) context.onProgress?.({ stage: 'reading', rows: rowsRead, ofRows: null });
      if (!fits(cells)) ragged.push({ file: problems.file, line, problem: problems.add('row', 'ragged-row', { line, seen: String(cells.length), expected: String(header.cells.length) }), cells: byHeading(header.cells, cells) });
      else if (taking === undefined) rows.push({ line, cells });
      else taking.row({ line, cells });
    }
  });
  if (rowsRead === 0) problems.add('stop', 'header-only', { line: header.line, expected: publication.name });
  if (problems.refused) return { ...NOTHING_READ, layout: publication.name };
  const converted = taking === undefined ? publication.convert(problems.file, header.cells, rows, above) : taking.end();
  return checkConverted(publication.name, rowsRead, converted, context, problems, extractId, ragged);
}

/** So many filled cells are no note: a row with more that is narrower than its header has lost some. */
const NOTE_CELLS = 2;

/**
 * Does a row have its cells under the headings of the file? One that is cut off, or in which an unquoted comma moved the cells, does
 * not: its figures would be those of other columns.
 */
function rowFits(header: readonly string[], { headless }: Publication): (cells: readonly string[]) => boolean {
  const width = header.findLastIndex((heading) => heading.trim() !== '') + 1;
  return (cells) => {
    if (headless === true || cells.length === header.length) return true;
    if (cells.length > header.length) return cells.slice(header.length).every((cell) => cell.trim() === '');
    return cells.length >= width || cells.filter((cell) => cell.trim() !== '').length <= NOTE_CELLS;
  };
}

/** Checks what a publication was converted to, table by table, as any other extract. */
export async function checkConverted(
  layout: string, rowsRead: number, converted: Converted, context: ReadingContext, problems: ProblemList, extractId: string, ragged: readonly RowSetAside[] = [],
): Promise<InsideRead> {
  for (const problem of converted.problems) problems.include(problem);
  if (problems.refused) return { ...NOTHING_READ, layout, rowsRead };
  if (!hasFigures(converted)) {
    problems.add('stop', 'nothing-used', { seen: layout });
    return { ...NOTHING_READ, layout, rowsRead, dropped: converted.dropped };
  }
  const tables: CheckedTable[] = [];
  const setAside: RowSetAside[] = [...ragged];
  const dropped: Dropped[] = [...converted.dropped];
  const reconciliation: Reconciliation[] = [...converted.reconciliation];
  context.onProgress?.({ stage: 'checking', rows: rowsRead, ofRows: null });
  const listed = withOwnOrganisations(context, converted);
  for (const { table, rows: canonical } of converted.tables) {
    const checked = await checkTable(table, cellsOfCanonicalRows(CANONICAL_TABLES[table], canonical), listed, problems, extractId);
    if (checked.table !== null) tables.push(checked.table);
    setAside.push(...checked.setAside);
    dropped.push(...checked.dropped);
    reconciliation.push(...checked.reconciliation);
  }
  if (problems.refused) return { ...NOTHING_READ, layout, rowsRead };
  return { layout, rowsRead, tables, setAside, dropped, reconciliation };
}

/** Does a publication give anything that loads? Thresholds that it brings are not its own; of a list of organisations these are what it gives. */
const hasFigures = ({ tables }: Converted): boolean => {
  const figures = tables.filter(({ table }) => table === 'observation' || table === 'event');
  return (figures.length > 0 ? figures : tables.filter(({ table }) => table !== 'target')).some(({ rows }) => rows.length > 0);
};

/** A publication names its organisations itself, so its own rows may speak of them whatever else is loaded. */
function withOwnOrganisations(context: ReadingContext, { tables }: Converted): ReadingContext {
  if (context.organisationCodes === null) return context;
  const own = tables.flatMap(({ table, rows }) => (table === 'organisation' ? rows.map(({ cells }) => cells['org_code'] ?? '') : []));
  return { ...context, organisationCodes: [...new Set([...context.organisationCodes, ...own])] };
}
