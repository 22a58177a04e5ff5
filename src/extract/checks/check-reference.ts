import type { CellTable } from '../columns/cell-columns.ts';
import { textAt } from '../columns/checked-columns.ts';
import type { CheckedColumn, CheckedText } from '../columns/checked-columns.ts';
import type { ReadingContext, TableName } from '../extract.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { checkColumns } from './check-columns.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkParents } from './check-parents.ts';
import { keysOf } from './row-keys.ts';
import type { RowLedger } from './row-ledger.ts';

/** Pairs of days of which the second must not lie before the first, and the key of which there may be one row. */
const RULES: Readonly<Record<'measure' | 'organisation' | 'annotation', { readonly spans: readonly (readonly [string, string])[]; readonly key: readonly string[] }>> = {
  measure: { spans: [['valid_from', 'valid_to']], key: ['measure_id', 'definition_version', 'valid_from'] },
  organisation: { spans: [['open_date', 'close_date'], ['valid_from', 'valid_to']], key: ['org_code', 'valid_from'] },
  annotation: { spans: [['date_from', 'date_to']], key: ['org_code', 'measure_id', 'date_from', 'date_to', 'kind', 'text'] },
};

/** Checks the tables that say what measures, organisations and annotations there are: every column, days in order, one row a key. */
export function checkReference(ledger: RowLedger, table: keyof typeof RULES, cells: CellTable, context: ReadingContext): ReadonlyMap<string, CheckedColumn> {
  const described = CANONICAL_TABLES[table as TableName];
  const judged = checkColumns(ledger, described, cells, context);
  const { spans, key } = RULES[table];
  for (const [first, last] of spans) {
    if (!judged.has(first) || !judged.has(last)) continue;
    for (let row = 0; row < judged.rows; row++) {
      const from = textAt(judged.text(first), row);
      const to = textAt(judged.text(last), row);
      if (ledger.isKept(row) && from !== null && to !== null && to < from) ledger.setAside(row, 'dates-out-of-order', { column: last, seen: to, expected: from });
    }
  }
  if (table === 'organisation') checkParents(ledger, judged, context);
  const columns = new Map<string, CheckedColumn>();
  for (const { name, type, stored } of described.columns) {
    if (stored) columns.set(name, type === 'number' ? { type: 'number', numbers: judged.numbers(name).numbers } : judged.text(name));
  }
  checkDuplicates(
    ledger, keysOf(ledger.rows, key.map((name) => judged.text(name))),
    described.columns.filter(({ name, type }) => !key.includes(name) && type !== 'number').map(({ name }) => ({ column: name, at: (row: number) => textAt(judged.text(name), row) })),
  );
  if (table === 'annotation') columns.set('date_to', otherwise(judged.text('date_to'), judged.text('date_from')));
  return columns;
}

/** The first column, and where it is empty the second. */
function otherwise(column: CheckedText, instead: CheckedText): CheckedText {
  const shift = column.different.length;
  const codes = column.codes.map((code, row) => (code >= 0 ? code : (instead.codes[row] ?? -1) < 0 ? -1 : (instead.codes[row] ?? 0) + shift));
  return { type: 'text', different: [...column.different, ...instead.different], codes };
}
