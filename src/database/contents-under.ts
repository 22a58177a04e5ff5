/** Contents under other terms without asking the extracts again: what can be told from the contents alone. */
import { lastDayOf } from '../spc/rare-harm/calendar-day.ts';
import { seriesUpTo } from '../spc/series-up-to.ts';
import type { Annotation, Organisation, Period } from '../spc/vocabulary.ts';
import { combinePredecessors } from './combine-predecessors.ts';
import { completeAll, figuresOf } from './complete-all.ts';
import { monthsCovered } from './contents-json.ts';
import { knownThen, type ContentsTerms } from './contents-terms.ts';
import type { Contents } from './contents.ts';

/** Somebody noted the merger already: their words stand, and whether limits start again is theirs to say. */
function saysTheSame(note: Annotation, mark: Annotation): boolean {
  return note.kind === 'merger' && note.providerCode === mark.providerCode && note.from === mark.from
    && (note.measureId === null || note.measureId === mark.measureId);
}

/**
 * The same contents with the months of predecessors added to their successor's (see `combinePredecessors`), the mergers
 * marked. Contents that know of no succession come back as they are, but say that they were asked so.
 */
export function withPredecessorsCombined(contents: Contents): Contents {
  const { organisations, measures, annotations, successions = [] } = contents;
  const { groups, marks } = combinePredecessors(contents.series.map(figuresOf), successions, organisations, measures);
  const series = marks.length === 0 ? contents.series : completeAll(groups, organisations);
  return {
    ...contents, series, ...monthsCovered(series), predecessors: 'combined',
    annotations: [...annotations, ...marks.filter((mark) => !annotations.some((note) => saysTheSame(note, mark)))],
  };
}

const notClosedYet = ({ closeDate, ...organisation }: Organisation, lastDay: string): Organisation =>
  (closeDate === undefined || closeDate > lastDay ? organisation : { ...organisation, closeDate });

/** The last month that anybody told of, measure by measure: later ones are not missing, they have not come. */
export function lastMonthsTold(series: Contents['series']): ReadonlyMap<string, Period> {
  const told = new Map<string, Period>();
  for (const { measureId, periods, gaps } of series) {
    const last = periods[gaps.findLastIndex((gap) => gap !== 'no-row')];
    if (last !== undefined && last > (told.get(measureId) ?? '')) told.set(measureId, last);
  }
  return told;
}

/**
 * The months up to a month and nothing after it: figures, events, notes, thresholds, mergers. Figures are as they are told
 * now; only the extracts know what was revised later, so it says of itself `cut`. A measure ends with the last month that
 * somebody told of by then. The present contents are to be given, not a former cut.
 */
export function contentsAsAt(contents: Contents, month: Period): Contents {
  const then = knownThen(month);
  const lastDay = lastDayOf(month);
  const up = contents.series.map((each) => seriesUpTo(each, month));
  const told = lastMonthsTold(up);
  const series = up.map((each) => seriesUpTo(each, told.get(each.measureId) ?? '0000-01')).filter(({ periods }) => periods.length > 0);
  const { events, eventDisagreements, successions, ...rest } = contents;
  return {
    ...rest,
    organisations: contents.organisations.map((organisation) => notClosedYet(organisation, lastDay)),
    thresholds: contents.thresholds.filter(({ from, kind }) => from === null || kind.startsWith('trajectory-') || from <= month),
    annotations: contents.annotations.filter(({ from }) => from <= month),
    series,
    ...monthsCovered(series),
    ...(events && { events: events.filter(({ incident, declared }) => ((incident ?? declared ?? '') <= lastDay) && (declared ?? '') <= then.knownBy) }),
    ...(eventDisagreements && { eventDisagreements: eventDisagreements.filter(({ period }) => period <= month) }),
    ...(successions && { successions: successions.filter(({ from }) => from <= lastDay) }),
    asAt: { ...then, basis: 'cut', withoutHistory: [] },
  };
}

/** What do present contents say under these terms, as far as they can tell alone? */
export function contentsUnder(contents: Contents, { asAt, predecessors }: ContentsTerms): Contents {
  const cut = asAt === null ? contents : contentsAsAt(contents, asAt);
  return predecessors === 'combined' ? withPredecessorsCombined(cut) : cut;
}
