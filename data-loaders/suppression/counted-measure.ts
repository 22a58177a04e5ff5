import type { Row } from '../../src/database/database.ts';
import type { MeasureKind } from '../../src/spc/vocabulary.ts';

/** The columns of events by whose words a measure chooses what it counts. */
export const WORD_KEYS = ['grade', 'avoidable', 'acquired', 'attribution'] as const;

export type WordKey = (typeof WORD_KEYS)[number];

/** Which cases are counted: of what sort, by which day, and with which words (null: whatever the word). */
export interface CountedCases {
  readonly sort: string;
  readonly words: Readonly<Record<WordKey, readonly string[] | null>>;
}

/** A measure as far as hiding its small numbers goes. */
export interface CountedMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  /** What a rate is multiplied by: 1,000 bed days. */
  readonly multiplier: number;
  /** Null: nobody says what it counts, so that it stands alone. */
  readonly cases: CountedCases | null;
}

const ANY_WORD: CountedCases['words'] = { grade: null, avoidable: null, acquired: null, attribution: null };

/** Rates of the UKHSA’s tables and the count of the same cases, which no events define. */
const SAME_CASES: Readonly<Record<string, string>> = Object.fromEntries(['c_difficile', 'mrsa', 'mssa', 'e_coli', 'klebsiella', 'p_aeruginosa'].flatMap((name) =>
  [[`${name}_all_cases`, name], [`${name}_rate_population`, name]]));

const text = (row: Row, name: string): string => String(row[name] ?? '');

function casesOf(row: Row): CountedCases | null {
  const sort = text(row, 'source_event_type');
  const kind = text(row, 'kind');
  if (kind !== 'count' && kind !== 'rate') return null;
  if (sort === '') {
    const same = SAME_CASES[text(row, 'measure_id')];
    return same === undefined ? null : { sort: `all cases of ${same}`, words: ANY_WORD };
  }
  const wordsIn = (name: WordKey): readonly string[] | null => (text(row, `event_${name}`) === '' ? null : text(row, `event_${name}`).split('|'));
  return {
    sort: `${sort} by ${text(row, 'event_date') || 'incident'}`,
    words: { grade: wordsIn('grade'), avoidable: wordsIn('avoidable'), acquired: wordsIn('acquired'), attribution: wordsIn('attribution') },
  };
}

/** A row of the measure table as a measure whose numbers may be hidden. */
export function countedMeasure(row: Row): CountedMeasure {
  return { id: text(row, 'measure_id'), kind: text(row, 'kind') as MeasureKind, multiplier: Number(row['multiplier'] ?? 1), cases: casesOf(row) };
}

/**
 * Which measures may tell each other’s figures? Those that count cases of one sort by the same day: ulcers of grade 3, of grade 4, of
 * both, and their rate. Every other measure stands alone. In the order given.
 */
export function familiesOf(measures: readonly CountedMeasure[]): readonly (readonly CountedMeasure[])[] {
  const families = new Map<string, CountedMeasure[]>();
  for (const measure of measures) {
    const name = measure.cases === null ? `alone ${measure.id}` : `sort ${measure.cases.sort}`;
    const known = families.get(name);
    if (known === undefined) families.set(name, [measure]);
    else known.push(measure);
  }
  return [...families.values()];
}
