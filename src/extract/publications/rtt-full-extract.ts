import type { Reconciliation } from '../extract.ts';
import type { Problem } from '../problem.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { NamedOrganisations } from './named-organisations.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { cellAt, plainHeading } from './plain-heading.ts';
import type { CanonicalRow, Converted, Publication, RowByRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';
import { rttColumns, rttColumnsLacking } from './rtt-columns.ts';
import type { RttColumns } from './rtt-columns.ts';
import { RttSums } from './rtt-sums.ts';
import type { RttSum } from './rtt-sums.ts';

const MEASURE_OF_PART: ReadonlyMap<string, string> = new Map([
  ['part_2', 'rtt_18w_incomplete'], ['part_1a', 'rtt_18w_admitted'], ['part_1b', 'rtt_18w_non_admitted'],
]);
const monthOf = (period: string): string => aePeriod(period) ?? period;

function observation(file: string, sum: RttSum, name: string): CanonicalRow {
  const month = aePeriod(sum.period);
  const nobody = sum.inBands === 0;
  return {
    line: sum.line,
    cells: {
      org_code: sum.provider,
      org_name: name,
      measure_id: MEASURE_OF_PART.get(sum.part) ?? '',
      period_start: month === null ? sum.period : `${month}-01`,
      period_type: 'month',
      numerator: sum.unclear ?? (nobody ? '' : String(sum.within18)),
      denominator: String(sum.inBands),
      status: sum.unclear === null ? (nobody ? 'not_applicable' : 'ok') : '',
      source: file,
      note: sum.unknownStart > 0 ? `${String(sum.unknownStart)} more without a known start of the wait are in neither figure.` : '',
    },
  };
}

/** Two lines a month and part: the treatment functions, and the weeks, against the total that the file states. */
function reconciliations(file: string, sums: readonly RttSum[]): readonly Reconciliation[] {
  const groups = new Map<string, RttSum[]>();
  for (const sum of sums) groups.set(`${monthOf(sum.period)}\n${sum.part}`, [...(groups.get(`${monthOf(sum.period)}\n${sum.part}`) ?? []), sum]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([key, group]) => {
    const [period = '', part = ''] = key.split('\n');
    const measure = MEASURE_OF_PART.get(part) ?? part;
    const add = (pick: (sum: RttSum) => number): number => group.reduce((total, sum) => total + pick(sum), 0);
    const statedTotal = add((sum) => sum.statedTotal);
    return ([
      ['treatment functions against their total C_999', add((sum) => sum.functionsTotal)],
      ['weeks waited, and starts unknown, against the total', add((sum) => sum.inBands + sum.unknownStart)],
    ] as const).map(([what, partsSum]): Reconciliation => ({ file, period, figure: `${measure}: ${what}`, partsSum, statedTotal, difference: partsSum - statedTotal }));
  });
}

function differences(file: string, sums: readonly RttSum[]): readonly Problem[] {
  return sums.flatMap((sum) => [
    // An extract cut down to its totals has nothing to hold them against.
    ...(sum.functionRows > 0 && sum.functionsTotal !== sum.statedTotal ? [['Treatment Function Code', sum.functionsTotal] as const] : []),
    ...(sum.inBands + sum.unknownStart !== sum.statedTotal ? [['Total All', sum.inBands + sum.unknownStart] as const] : []),
  ].map(([column, seen]) => publicationProblem(file, {
    rule: 'reconciliation-difference', severity: 'warn', line: sum.line, column, seen: String(seen), expected: String(sum.statedTotal),
  })));
}

/** A list that stands twice counts once; where the two differ nothing says which is right. */
const copiesOf = (file: string, { copies }: RttSums): readonly Problem[] => copies.map(({ line, first, seen, before, same }) => publicationProblem(file, same
  ? { rule: 'exact-duplicate', severity: 'fix', line, expected: String(first) }
  : { rule: 'conflicting-duplicate', severity: 'stop', line, column: 'Total All', seen: String(seen), expected: `${String(before)} on line ${String(first)}` }));

function begin(file: string, header: readonly string[], columns: RttColumns): RowByRow {
  const sums = new RttSums(columns);
  const organisations = new NamedOrganisations();
  const otherParts = new Map<string, number>();
  const names = new Map<string, string>();
  return {
    row(row) {
      const { line, cells } = row;
      const part = cellAt(cells, columns.part);
      const plainPart = plainHeading(part).replaceAll(' ', '_');
      if (!MEASURE_OF_PART.has(plainPart)) {
        otherParts.set(part, (otherParts.get(part) ?? 0) + 1);
        return;
      }
      sums.add(plainPart, row);
      const provider = cellAt(cells, columns.provider).toUpperCase();
      if (names.has(provider)) return;
      names.set(provider, cellAt(cells, columns.providerName));
      const parent = cellAt(cells, columns.parent).toUpperCase();
      organisations.add(line, parent, cellAt(cells, columns.parentName), 'commissioner');
      organisations.add(line, provider, cellAt(cells, columns.providerName), 'provider', parent);
    },
    end(): Converted {
      const all = [...sums.sums.values()];
      const whole = all.filter(({ totalRows }) => totalRows > 0);
      const parts = all.filter(({ totalRows }) => totalRows === 0);
      const used = new Set([
        columns.period, columns.provider, columns.part, columns.treatmentFunction, columns.totalAll, ...columns.bands.map(({ index }) => index),
        ...[columns.providerName, columns.parent, columns.parentName, columns.unknownStart].filter((index) => index !== null),
      ]);
      const functionRows = whole.reduce((count, sum) => count + sum.functionRows, 0);
      const unused = droppedColumns(header, used, []).map(({ what, count }) => ({ what: what.replace('empty columns', 'columns these measures do not use'), count, lines: [] }));
      return {
        tables: [
          { table: 'observation', rows: whole.map((sum) => observation(file, sum, names.get(sum.provider) ?? '')) },
          { table: 'organisation', rows: organisations.rows() },
        ],
        dropped: [
          ...(functionRows > 0 ? [{ what: 'rows of single treatment functions, used to check their total (C_999) only', count: functionRows, lines: [] }] : []),
          ...[...otherParts].sort().map(([part, count]) => ({ what: `rows of ${part === '' ? 'no part' : part}, which no measure uses`, count, lines: [] })),
          ...droppedRows('exact copies', sums.copies.map(({ line }) => line)),
          ...droppedRows('providers without a row for all treatment functions (C_999): their parts may not be all', parts.map(({ firstFunctionLine }) => firstFunctionLine)),
          ...unused,
        ],
        reconciliation: reconciliations(file, whole),
        problems: [...copiesOf(file, sums), ...differences(file, whole)],
      };
    },
  };
}

/**
 * NHS England's RTT full extract: one row a provider, commissioner, part and treatment function, with 105 columns of weeks
 * waited (183,000 rows a month). Gives 18 weeks for incomplete pathways (Part_2), and for completed ones with (Part_1A) and
 * without admission (Part_1B).
 *
 * - Only the rows for all treatment functions (`C_999`) are added up, over commissioners; the single functions stand beside
 *   them and are used to check them. Adding both doubles every list, which a published dashboard did.
 * - Within 18 weeks = the bands from `Gt 00 To 01` to `Gt 17 To 18`; the denominator is the sum of all bands. `Total` is blank
 *   for incomplete pathways, `Total All` is what the sums are held against.
 * - Row by row: memory grows with the providers, not with the rows.
 */
export const RTT_FULL_EXTRACT: Publication = {
  name: 'NHS England RTT full extract',
  recognises: (header) => rttColumns(header) !== null,
  lacking: rttColumnsLacking,
  begin: (file, header) => {
    const columns = rttColumns(header);
    if (columns === null) throw new Error('This header is not that of an RTT extract.');
    return begin(file, header, columns);
  },
  convert: (file, header, rows) => {
    const columns = rttColumns(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const taking = begin(file, header, columns);
    for (const row of rows) taking.row(row);
    return taking.end();
  },
};
