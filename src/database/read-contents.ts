import type { Observation } from '../spc/observation.ts';
import type { Annotation, Measure, MonthlySeries, Organisation, Threshold } from '../spc/vocabulary.ts';
import type { Contents, ThresholdRow } from './contents.ts';
import { addCountedEventsWithPauses } from './count-events.ts';
import { breathe, mapWithPauses, shouldBreathe } from './breathe.ts';
import { completerOf } from './complete-all.ts';
import { monthsCovered } from './contents-json.ts';
import { knownThen, type AsAt, type ContentsTerms, type KnownThen } from './contents-terms.ts';
import { withPredecessorsCombined } from './contents-under.ts';
import type { Database, Row } from './database.ts';
import { EVENT_WORDS } from './add-catalogue.ts';
import { DatabaseFailure } from './failure.ts';
import { MOST_LISTED, readEventCounts, readEvents } from './read-events.ts';
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

/** One row of `monthly-series` or `breakdown-series` as the core knows it. */
export function observationOf(row: Row): Observation {
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
async function grouped(rows: readonly Row[]): Promise<readonly FigureGroup[]> {
  const groups: (FigureGroup & { readonly observations: Observation[] })[] = [];
  let current: (typeof groups)[number] | null = null;
  for (const row of rows) {
    const measureId = text(row, 'measure_id');
    const orgCode = text(row, 'org_code');
    if (current === null || current.measureId !== measureId || current.orgCode !== orgCode) {
      current = { measureId, orgCode, observations: [] };
      groups.push(current);
    }
    if (shouldBreathe()) await breathe();
    current.observations.push(observationOf(row));
  }
  return groups;
}

/** Which measures are known, those of loaded extracts first, then the built-in ones? */
export async function readMeasures(database: Database): Promise<readonly Measure[]> {
  return (await database.rows('measures')).map(measureOf);
}

/** Which organisations do the loaded extracts name or mention? Those only mentioned are `unlisted`. */
export async function readOrganisations(database: Database, then: KnownThen | null = null): Promise<readonly Organisation[]> {
  return (await database.rows('organisations', [], then)).map(organisationOf);
}

/** The monthly figures of every measure and organisation as the extracts tell them, before events are counted. */
export async function readFigures(database: Database, then: KnownThen | null = null): Promise<readonly FigureGroup[]> {
  return grouped(await database.rows('monthly-series', [], then));
}

/**
 * How much of a past position do the extracts give back? Counts which figures were published by the day, by their own word.
 * Measures counted from events go by their events.
 */
async function basisOf(database: Database, then: KnownThen, series: readonly MonthlySeries[], measures: readonly Measure[]): Promise<AsAt> {
  const counted = await database.rows('figures-known', [then.knownBy], then);
  const shown = new Set(series.map(({ measureId }) => measureId));
  const without = new Set<string>();
  let known = 0;
  for (const row of counted) {
    const name = text(row, 'name');
    const told = row['kind'] === 'event' ? measures.filter(({ id, sourceEventType }) => sourceEventType === name && shown.has(id)).map(({ id }) => id) : [name];
    known += numberOrNull(row, 'known') ?? 0;
    if (row['known'] !== row['figures']) for (const id of told) without.add(id);
  }
  const withoutHistory = measures.map(({ id }) => id).filter((id) => without.has(id));
  return { ...then, basis: withoutHistory.length === 0 ? 'as-known' : known === 0 ? 'months-only' : 'mixed', withoutHistory };
}

/**
 * What do all loaded extracts say together? Asks the database its questions and gives plain JSON, ready for
 * assessment; the answer is the same from the engine in the browser and from the loaders' native one.
 *
 * Each series runs from its first month to the last month of its measure (see `completeAll`).
 * `asAt: '2012-06'` asks all of it of what was known when June 2012 was reported (`knownThen`): figures, events, notes,
 * thresholds, names and mergers; `contents.asAt` says how far that was possible.
 * `predecessors: 'combined'` adds the months of predecessors to their successor's series (see `combinePredecessors`).
 * With nothing loaded every list is empty and the months are null. Throws `DatabaseFailure` when a query fails.
 */
export async function readContents(database: Database, contentHash: string, terms: Partial<ContentsTerms> = {}): Promise<Contents> {
  const then = terms.asAt == null ? null : knownThen(terms.asAt);
  const measures = await readMeasures(database);
  const organisations = await readOrganisations(database, then);
  const thresholds = (await database.rows('thresholds', [], then)).map(thresholdOf);
  const annotations = (await database.rows('annotations', [], then)).map(annotationOf);
  const figures = await readFigures(database, then);
  const counts = (await readEventCounts(database, then)).filter(({ month }) => then === null || month <= then.month);
  const { groups, disagreements } = await addCountedEventsWithPauses(figures, counts, measures);
  const events = await readEvents(database, null, null, MOST_LISTED, then);
  const successions = await readSuccessions(database, then);
  const series = await mapWithPauses(groups, completerOf(groups, organisations));
  const contents: Contents = {
    contentHash, measures, organisations, thresholds, annotations, series, ...monthsCovered(series),
    ...(events.length > 0 && { events }),
    ...(disagreements.length > 0 && { eventDisagreements: disagreements }),
    ...(successions.length > 0 && { successions }),
    ...(then !== null && { asAt: await basisOf(database, then, series, measures) }),
  };
  return terms.predecessors === 'combined' ? withPredecessorsCombined(contents) : contents;
}
