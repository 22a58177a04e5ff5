import type {
  Annotation, GapReason, Measure, MonthlySeries, Organisation, Period, Threshold,
} from '../spc/vocabulary.ts';
import type { Contents, ThresholdRow } from './contents.ts';
import { monthsCovered } from './contents-json.ts';
import type { Database, Row } from './database.ts';
import { DatabaseFailure } from './failure.ts';
import { monthNumber, monthsFrom } from './months.ts';
import { shortName } from './short-name.ts';

function text(row: Row, column: string): string {
  const found = row[column];
  if (typeof found === 'string') return found;
  throw new DatabaseFailure('unexpected-type', `Column “${column}” holds ${String(found)}; expected text.`);
}

function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

function numberOrNull(row: Row, column: string): number | null {
  const found = row[column];
  if (found === null || typeof found === 'number') return found;
  throw new DatabaseFailure('unexpected-type', `Column “${column}” holds ${String(found)}; expected a number.`);
}

function flag(row: Row, column: string): boolean {
  return row[column] === true;
}

/** A closed word as the core writes it: files and tables write `p_prime`, the core `p-prime`. The checks vouch for the rest. */
function word<Word extends string>(row: Row, column: string): Word {
  return text(row, column).replaceAll('_', '-') as Word;
}

function measureOf(row: Row): Measure {
  const id = text(row, 'measure_id');
  const name = text(row, 'name');
  const kind = word<Measure['kind']>(row, 'kind');
  const suggested = textOrNull(row, 'suggested_chart');
  return {
    id,
    name,
    shortName: textOrNull(row, 'short_name') ?? name,
    domain: textOrNull(row, 'domain') ?? 'Other measures',
    definition: textOrNull(row, 'definition') ?? '',
    kind,
    direction: word<Measure['direction']>(row, 'direction'),
    numeratorLabel: textOrNull(row, 'numerator_label') ?? 'cases',
    denominatorLabel: textOrNull(row, 'denominator_label'),
    multiplier: numberOrNull(row, 'multiplier') ?? 1,
    // “none” and a blank leave the choice to us: an XmR chart suits a monthly figure of any kind.
    chartKind: suggested === null || suggested === 'none' ? 'xmr' : word<Measure['chartKind']>(row, 'suggested_chart'),
    fractionalCounts: flag(row, 'fractional_counts'),
    maxPercentOver100: flag(row, 'max_percent_over_100'),
  };
}

function organisationOf(row: Row): Organisation {
  const name = text(row, 'org_name');
  return {
    code: text(row, 'org_code'),
    name,
    shortName: textOrNull(row, 'short_name') ?? shortName(name),
    type: word<Organisation['type']>(row, 'org_type'),
    parentCode: textOrNull(row, 'parent_code'),
    unlisted: flag(row, 'unlisted'),
  };
}

function thresholdOf(row: Row): ThresholdRow {
  const value = numberOrNull(row, 'value');
  if (value === null) throw new DatabaseFailure('unexpected-type', 'A threshold came without its value.');
  return {
    measureId: text(row, 'measure_id'),
    orgCode: textOrNull(row, 'org_code'),
    kind: word<Threshold['kind']>(row, 'kind'),
    value,
    comparison: word<Threshold['comparison']>(row, 'comparison'),
    from: textOrNull(row, 'month_from'),
    to: textOrNull(row, 'month_to'),
    label: text(row, 'label'),
    source: text(row, 'source'),
    level: word<Threshold['level']>(row, 'level'),
  };
}

function annotationOf(row: Row): Annotation {
  return {
    providerCode: textOrNull(row, 'org_code'),
    measureId: textOrNull(row, 'measure_id'),
    from: text(row, 'month_from'),
    to: text(row, 'month_to'),
    kind: word<Annotation['kind']>(row, 'kind'),
    text: text(row, 'text'),
    author: text(row, 'author'),
    effect: word<Annotation['effect']>(row, 'effect'),
  };
}

/** One series from its rows (in month order), every month present up to `last`, the unmentioned ones as `no-row`. */
function seriesOf(rows: readonly Row[], last: Period): MonthlySeries {
  const head = rows[0];
  if (head === undefined) throw new DatabaseFailure('query-failed', 'A series came without rows.');
  const first = text(head, 'month');
  const byMonth = new Map(rows.map((row) => [text(row, 'month'), row]));
  const periods = monthsFrom(first, monthNumber(last) - monthNumber(first) + 1);
  const found = periods.map((period) => byMonth.get(period));
  const column = (name: string): (number | null)[] => found.map((row) => (row === undefined ? null : numberOrNull(row, name)));
  return {
    measureId: text(head, 'measure_id'),
    providerCode: text(head, 'org_code'),
    periods,
    values: column('value'),
    numerators: column('numerator'),
    denominators: column('denominator'),
    gaps: found.map((row): GapReason | null =>
      row === undefined ? 'no-row' : row['gap'] === null ? null : word<GapReason>(row, 'gap')),
    provisional: found.map((row) => row !== undefined && flag(row, 'provisional')),
    restatedFrom: column('restated_from'),
  };
}

/** The rows of each measure and organisation; they come ordered by measure, organisation and month. */
function grouped(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let current: Row[] = [];
  for (const row of rows) {
    const head = current[0];
    if (head === undefined || head['measure_id'] !== row['measure_id'] || head['org_code'] !== row['org_code']) {
      current = [];
      groups.push(current);
    }
    current.push(row);
  }
  return groups;
}

/**
 * What do all loaded extracts say together? Asks the database its five questions and gives plain JSON, ready for
 * assessment; the answer is the same from the engine in the browser and from the loaders' native one.
 *
 * Each series runs from its first month to the last month that its measure has anywhere in the data, so that a provider
 * that stopped sending shows a gap at the end and not a chart that quietly ends early.
 * With nothing loaded every list is empty and the months are null. Throws `DatabaseFailure` when a query fails.
 */
export async function readContents(database: Database, contentHash: string): Promise<Contents> {
  const measures = (await database.rows('measures')).map(measureOf);
  const organisations = (await database.rows('organisations')).map(organisationOf);
  const thresholds = (await database.rows('thresholds')).map(thresholdOf);
  const annotations = (await database.rows('annotations')).map(annotationOf);
  const figures = await database.rows('monthly-series');

  const lastMonth = new Map<string, Period>();
  for (const row of figures) {
    const measure = text(row, 'measure_id');
    const month = text(row, 'month');
    if (month > (lastMonth.get(measure) ?? '')) lastMonth.set(measure, month);
  }
  const series = grouped(figures).map((rows) => {
    const measure = rows[0] === undefined ? '' : text(rows[0], 'measure_id');
    return seriesOf(rows, lastMonth.get(measure) ?? '');
  });
  return { contentHash, measures, organisations, thresholds, annotations, series, ...monthsCovered(series) };
}
