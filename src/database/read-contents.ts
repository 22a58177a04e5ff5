import { completeSeries } from '../spc/complete-series.ts';
import type { Observation } from '../spc/observation.ts';
import type { Annotation, Measure, Organisation, Period, Threshold } from '../spc/vocabulary.ts';
import type { Contents, ThresholdRow } from './contents.ts';
import { addCountedEvents } from './count-events.ts';
import { combinePredecessors } from './combine-predecessors.ts';
import { monthsCovered } from './contents-json.ts';
import type { Database, Row } from './database.ts';
import { EVENT_WORDS } from './add-catalogue.ts';
import { DatabaseFailure } from './failure.ts';
import { readEventCounts, readEvents } from './read-events.ts';
import { readSuccessions } from './read-organisation-lives.ts';
import type { FigureGroup } from './reporting-calendar.ts';
import { flag, numberOrNull, text, textOrNull, word } from './row-cells.ts';
import { displayName, shortName } from './short-name.ts';

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
    ...countingOf(row),
  };
}

/** How a measure is counted from events: nothing at all where it is not. */
function countingOf(row: Row): Pick<Measure, 'sourceEventType' | 'eventDate' | 'eventWhere' | 'denominatorMeasure'> {
  const sourceEventType = textOrNull(row, 'source_event_type');
  const eventDate = textOrNull(row, 'event_date');
  const denominatorMeasure = textOrNull(row, 'denominator_measure');
  const where = EVENT_WORDS.flatMap((column) => {
    const words = textOrNull(row, `event_${column}`);
    return words === null ? [] : [[column, words.split('|')] as const];
  });
  return {
    ...(sourceEventType !== null && { sourceEventType }),
    ...(eventDate !== null && { eventDate: eventDate === 'declared' ? 'declared' : 'incident' }),
    ...(where.length > 0 && { eventWhere: Object.fromEntries(where) }),
    ...(denominatorMeasure !== null && { denominatorMeasure }),
  };
}

function organisationOf(row: Row): Organisation {
  const code = text(row, 'org_code');
  const name = text(row, 'org_name');
  const openDate = textOrNull(row, 'open_date');
  const closeDate = textOrNull(row, 'close_date');
  return {
    code,
    name: displayName(name),
    shortName: textOrNull(row, 'short_name') ?? (name === code ? code : shortName(name)),
    type: word<Organisation['type']>(row, 'org_type'),
    parentCode: textOrNull(row, 'parent_code'),
    unlisted: flag(row, 'unlisted'),
    ...(openDate !== null && { openDate }),
    ...(closeDate !== null && { closeDate }),
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

function observationOf(row: Row): Observation {
  return {
    period: text(row, 'month'),
    numerator: numberOrNull(row, 'numerator'),
    denominator: numberOrNull(row, 'denominator'),
    value: numberOrNull(row, 'value'),
    status: word<Observation['status']>(row, 'status'),
    restatedFrom: numberOrNull(row, 'restated_from'),
    provisional: flag(row, 'provisional'),
  };
}

/** Splits rows that come ordered by measure, organisation and month. */
function grouped(rows: readonly Row[]): readonly FigureGroup[] {
  const groups: (FigureGroup & { readonly observations: Observation[] })[] = [];
  let current: (typeof groups)[number] | null = null;
  for (const row of rows) {
    const measureId = text(row, 'measure_id');
    const orgCode = text(row, 'org_code');
    if (current === null || current.measureId !== measureId || current.orgCode !== orgCode) {
      current = { measureId, orgCode, observations: [] };
      groups.push(current);
    }
    current.observations.push(observationOf(row));
  }
  return groups;
}

/** Which measures are known, those of loaded extracts first, then the built-in ones? */
export async function readMeasures(database: Database): Promise<readonly Measure[]> {
  return (await database.rows('measures')).map(measureOf);
}

/** Which organisations do the loaded extracts name or mention? Those only mentioned are `unlisted`. */
export async function readOrganisations(database: Database): Promise<readonly Organisation[]> {
  return (await database.rows('organisations')).map(organisationOf);
}

/** How contents are wanted. */
export interface ContentsOptions {
  /** Predecessors as series of their own (the default), or added to the series of the organisation that took over. */
  readonly predecessors?: 'separate' | 'combined';
}

function endOf(observations: readonly Observation[], lastOfMeasure: Period | undefined, closed: Period | undefined): Period | undefined {
  const lastRow = observations.at(-1)?.period;
  if (lastOfMeasure === undefined || closed === undefined || closed >= lastOfMeasure) return lastOfMeasure;
  return lastRow !== undefined && lastRow > closed ? lastRow : closed;
}

/** Somebody noted the merger already: their words stand, and whether limits start again is theirs to say. */
function saysTheSame(note: Annotation, mark: Annotation): boolean {
  return note.kind === 'merger' && note.providerCode === mark.providerCode && note.from === mark.from
    && (note.measureId === null || note.measureId === mark.measureId);
}

/**
 * What do all loaded extracts say together? Asks the database its questions and gives plain JSON, ready for
 * assessment; the answer is the same from the engine in the browser and from the loaders' native one.
 *
 * Each series runs from its first month to the last month that its measure has anywhere in the data, so that a provider
 * that stopped sending shows a gap at the end and not a chart that quietly ends early. Only an organisation that closed ends
 * with the month it closed in, or its last row if that is later: what is not there cannot be missing.
 * `predecessors: 'combined'` adds the months of predecessors to their successor's series (see `combinePredecessors`).
 * With nothing loaded every list is empty and the months are null. Throws `DatabaseFailure` when a query fails.
 */
export async function readContents(database: Database, contentHash: string, options: ContentsOptions = {}): Promise<Contents> {
  const measures = await readMeasures(database);
  const organisations = await readOrganisations(database);
  const thresholds = (await database.rows('thresholds')).map(thresholdOf);
  const noted = (await database.rows('annotations')).map(annotationOf);
  const { groups: told, disagreements } = addCountedEvents(grouped(await database.rows('monthly-series')), await readEventCounts(database), measures);
  const events = await readEvents(database);

  const { groups, marks } = options.predecessors === 'combined'
    ? combinePredecessors(told, await readSuccessions(database), organisations, measures)
    : { groups: told, marks: [] };
  const annotations = [...noted, ...marks.filter((mark) => !noted.some((note) => saysTheSame(note, mark)))];

  const closing = new Map(organisations.map(({ code, closeDate }) => [code, closeDate?.slice(0, 7)] as const));
  const lastMonth = new Map<string, Period>();
  for (const { measureId, observations } of groups) {
    const last = observations.at(-1)?.period ?? '';
    if (last > (lastMonth.get(measureId) ?? '')) lastMonth.set(measureId, last);
  }
  const series = groups.map(({ measureId, orgCode, observations }) => {
    const to = endOf(observations, lastMonth.get(measureId), closing.get(orgCode));
    return completeSeries(measureId, orgCode, observations, to === undefined ? {} : { to });
  });
  return {
    contentHash, measures, organisations, thresholds, annotations, series, ...monthsCovered(series),
    ...(events.length > 0 && { events }),
    ...(disagreements.length > 0 && { eventDisagreements: disagreements }),
  };
}
