import type { CellTable } from '../columns/cell-columns.ts';
import { textAt } from '../columns/checked-columns.ts';
import type { CheckedColumn, CheckedText } from '../columns/checked-columns.ts';
import type { OrganisationLife, ReadingContext } from '../extract.ts';
import { EVENT } from '../schema/event.ts';
import { checkColumns } from './check-columns.ts';
import type { JudgedTable } from './check-columns.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkLives } from './check-lives.ts';
import { keysOf } from './row-keys.ts';
import type { RowLedger } from './row-ledger.ts';

/** The same day a year later, as text to compare with: declared later than that, one of the two is more likely a slip of the pen. */
const yearLater = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;

/**
 * Checks `event` cells. An event is set aside only when nobody can say what it is, whose, or when; everything else that is odd
 * about it is flagged and it loads, because an event left out is a harm nobody sees.
 */
export function checkEvent(ledger: RowLedger, cells: CellTable, context: ReadingContext): ReadonlyMap<string, CheckedColumn> {
  const judged = checkColumns(ledger, EVENT, cells, context);
  if (!judged.has('incident_date') && !judged.has('declared_date')) {
    ledger.problems.add('stop', 'missing-column', { column: 'incident_date', expected: 'incident_date or declared_date' });
  }
  if (ledger.refused) return new Map();
  checkDays(ledger, judged, context.today);
  if (context.organisationLives !== undefined) {
    const days = firstFilled(judged.text('incident_date'), judged.text('declared_date'));
    for (const name of ['org_code', 'site_code']) checkLives(ledger, judged.text(name), days, days, context.organisationLives, 'incident_date');
    checkSites(ledger, judged, context.organisationLives);
  }
  const key = ['event_id', 'org_code', 'as_of'];
  // Of a piece nobody can say yet which of its rows the rest of the file tells otherwise.
  if (context.pieceOfFile !== true) checkDuplicates(
    ledger, keysOf(ledger.rows, key.map((name) => judged.text(name))),
    EVENT.columns.filter(({ name }) => !key.includes(name)).map(({ name }) => ({ column: name, at: (row: number) => textAt(judged.text(name), row) })),
  );
  if (context.pieceOfFile !== true) listPossibleDuplicates(ledger, judged);
  return new Map(EVENT.columns.map(({ name }) => [name, judged.text(name)]));
}

function checkDays(ledger: RowLedger, judged: JudgedTable, today: string): void {
  const incidents = judged.text('incident_date');
  const declarations = judged.text('declared_date');
  for (let row = 0; row < judged.rows; row++) {
    if (!ledger.isKept(row)) continue;
    const incident = textAt(incidents, row);
    const declared = textAt(declarations, row);
    if (incident === null && declared === null) {
      ledger.setAside(row, 'missing-value', { column: judged.has('incident_date') ? 'incident_date' : 'declared_date', seen: '' });
    } else if (incident !== null && incident > today) ledger.setAside(row, 'future-day', { column: 'incident_date', seen: incident, expected: today });
    else if (declared !== null && declared > today) ledger.setAside(row, 'future-day', { column: 'declared_date', seen: declared, expected: today });
    else if (incident !== null && declared !== null && declared < incident) {
      ledger.warn(row, 'declared-before-incident', { column: 'declared_date', seen: declared, expected: incident });
    } else if (incident !== null && declared !== null && declared > yearLater(incident)) {
      ledger.warn(row, 'incident-long-before', { column: 'incident_date', seen: incident, expected: declared });
    }
  }
}

/** Is the site the organisation's own? */
function checkSites(ledger: RowLedger, judged: JudgedTable, lives: readonly OrganisationLife[]): void {
  const parentOf = new Map(lives.map(({ code, parentCode }) => [code, parentCode]));
  for (let row = 0; row < judged.rows; row++) {
    if (!ledger.isKept(row)) continue;
    const org = textAt(judged.text('org_code'), row);
    const site = textAt(judged.text('site_code'), row);
    const parent = site === null || site === org ? null : parentOf.get(site) ?? null;
    if (parent !== null && parent !== org) ledger.warn(row, 'site-of-another', { column: 'site_code', seen: site, expected: parent });
  }
}

/** The first column, and where it is empty the second, as codes of one range. */
function firstFilled(column: CheckedText, instead: CheckedText): CheckedText {
  const shift = column.different.length;
  const codes = column.codes.map((code, row) => (code >= 0 ? code : (instead.codes[row] ?? -1) < 0 ? -1 : (instead.codes[row] ?? 0) + shift));
  return { type: 'text', different: [...column.different, ...instead.different], codes };
}

/**
 * Two numbers for one event, as when provider and commissioner both report it: same sort, day, category, grade, ward and place.
 * Listed, never dropped: two patients may fall on one ward on one day. Without a category nothing is said.
 */
function listPossibleDuplicates(ledger: RowLedger, judged: JudgedTable): void {
  const category = judged.text('category');
  const day = firstFilled(judged.text('incident_date'), judged.text('declared_date'));
  const place = firstFilled(judged.text('site_code'), judged.text('org_code'));
  const first = keysOf(judged.rows, [judged.text('event_type'), day, place, category, judged.text('grade'), judged.text('ward')]).firstRows((row) => !ledger.isKept(row) || textAt(category, row) === null);
  if (first === null) return;
  const ids = judged.text('event_id');
  for (let row = 0; row < judged.rows; row++) {
    const original = first[row] ?? row;
    const id = textAt(ids, row);
    if (original === row || id === textAt(ids, original)) continue;
    ledger.warn(row, 'possible-duplicate', { column: 'event_id', seen: id, expected: `${textAt(ids, original) ?? ''} on line ${String(ledger.lineOf(original))}` });
  }
}
