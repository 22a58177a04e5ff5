/** The kinds of A&E department that the monthly return tells apart. Type 3 (urgent treatment, minor injuries) is “other”. */
export type Department = 'type1' | 'type2' | 'other';

/** One figure column of the return: who was counted, and whether the visit had been booked. */
export interface FigureColumn {
  readonly index: number;
  readonly heading: string;
  readonly figure: 'attendances' | 'over-4-hours';
  readonly department: Department;
  readonly booked: boolean;
}

/** Where everything stands in a file of this publication. */
export interface AeColumns {
  readonly period: number;
  readonly orgCode: number;
  readonly parent: number | null;
  readonly orgName: number | null;
  readonly figures: readonly FigureColumn[];
}

/** Lower case, every sign that is not a letter or digit a single blank: spellings differ from year to year. */
function plain(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();
}

const PERIOD = new Set(['period', 'reporting period', 'month', 'reporting month']);
const ORG_CODE = new Set(['org code', 'organisation code', 'organization code', 'provider code', 'trust code', 'code']);
const PARENT = new Set(['parent org', 'parent organisation', 'parent', 'region', 'parent org name']);
const ORG_NAME = new Set(['org name', 'organisation name', 'organization name', 'provider name', 'trust name', 'name']);

/** Words of columns that also speak of attendances or departments but count something else. */
const SOMETHING_ELSE = /\b(total|pct|percent\w*|proportion|rate|dta|adm|admissions?|admitted|emerg\w*|waits?|waited|within|under|less)\b/;
const OVER_4_HOURS = /\bover ?4 ?h(r|rs|ours?)?\b|\b(more|greater|longer) than 4 ?h(r|rs|ours?)?\b/;
const ATTENDANCES = /\b(att|attend|attends|attendances?)\b/;

function departmentOf(heading: string): Department | null {
  if (/\btype ?1\b/.test(heading)) return 'type1';
  if (/\btype ?2\b/.test(heading)) return 'type2';
  return /\bother|\btype ?3\b/.test(heading) ? 'other' : null;
}

function figureColumn(heading: string, index: number): FigureColumn | null {
  const words = plain(heading);
  if (SOMETHING_ELSE.test(words)) return null;
  const figure = OVER_4_HOURS.test(words) ? 'over-4-hours' : ATTENDANCES.test(words) ? 'attendances' : null;
  const department = departmentOf(words);
  if (figure === null || department === null) return null;
  return { index, heading, figure, department, booked: /\bbooked/.test(words) };
}

function only(header: readonly string[], names: ReadonlySet<string>): number | null {
  const found = header.flatMap((heading, index) => (names.has(plain(heading)) ? [index] : []));
  return found.length === 1 ? found[0] ?? null : null;
}

/** So many columns of figures are no accident: the header is meant to be the return's. */
const PLAINLY = 4;

/** Which columns does this header lack to be that of the return, though most of its figures are there? Empty where it is another's, or whole. */
export function aeColumnsLacking(header: readonly string[]): readonly string[] {
  const figures = header.flatMap((heading, index) => figureColumn(heading, index) ?? []);
  if (figures.length < PLAINLY || aeColumns(header) !== null) return [];
  const isThere = (figure: FigureColumn['figure'], department: Department): boolean => figures.some((one) => one.figure === figure && one.department === department && !one.booked);
  const word = { type1: 'Type 1', type2: 'Type 2', other: 'Other' } as const;
  return [
    ...(only(header, PERIOD) === null ? ['Period'] : []), ...(only(header, ORG_CODE) === null ? ['Org Code'] : []),
    ...(['type1', 'type2', 'other'] as const).flatMap((department) => [
      ...(isThere('attendances', department) ? [] : [`A&E attendances ${word[department]}`]), ...(isThere('over-4-hours', department) ? [] : [`Attendances over 4hrs ${word[department]}`]),
    ]),
  ];
}

/**
 * Where does this header row of an A&E return have its columns? Null when it is not such a header.
 *
 * Columns are known by what their headings say, not by place or exact spelling: `A&E attendances Type 1`,
 * `Number of A&E attendances Type 1` (2018–19) and `att_type1` (stacked files) are one. Wanted: period, organisation
 * code, and attendances and attendances over 4 hours of types 1, 2 and other. The six booked columns came in 2019 and may
 * be missing. A figure that stands twice makes the header somebody else's: nothing is guessed.
 */
export function aeColumns(header: readonly string[]): AeColumns | null {
  const period = only(header, PERIOD);
  const orgCode = only(header, ORG_CODE);
  if (period === null || orgCode === null) return null;
  const figures = header.flatMap((heading, index) => figureColumn(heading, index) ?? []);
  const keys = figures.map(({ figure, department, booked }) => `${figure} ${department} ${String(booked)}`);
  if (new Set(keys).size !== keys.length) return null;
  for (const department of ['type1', 'type2', 'other']) {
    if (!keys.includes(`attendances ${department} false`) || !keys.includes(`over-4-hours ${department} false`)) return null;
  }
  return { period, orgCode, parent: only(header, PARENT), orgName: only(header, ORG_NAME), figures };
}
