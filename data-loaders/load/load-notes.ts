import type { ExtractReport } from '../../src/extract/extract.ts';
import type { PackManifest } from '../../src/extract/manifest.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import type { Finished } from './finish.ts';
import type { LoadRequest } from './load-request.ts';

/** What a reader of the pack has to know about how it was made. */
export function noteOf(finished: Omit<Finished, 'database'>, unlisted: number, events: LoadRequest['events']): string {
  const { counted, differing, steps } = finished;
  // How many events there were is a total like any other.
  const tellsEvents = !steps.some(({ hidesFigures }) => hidesFigures === true);
  const countedBy = counted === null ? '' : `Events are counted by month${counted.elsewhere === counted.events ? ' and organisation' : ', organisation, site, grade and category'}`;
  return [
    ...(differing > 0 ? [`${formatCount(differing, 'figures')} ${differing === 1 ? 'differs' : 'differ'} between files of the same day; the one of the weightier file is in use.`] : []),
    ...(counted === null ? [] : [
      tellsEvents ? `${countedBy}: ${formatCount(counted.events, 'events')} gave ${formatCount(counted.figures, 'monthly figures')}; single events are not in this pack.` : `${countedBy}; single events are not in this pack.`,
      ...(counted.elsewhere > 0 && counted.elsewhere < counted.events ? [`${tellsEvents ? formatCount(counted.elsewhere, 'events') : 'Some'} of them were counted in a database, without sites, grades and categories.`] : []),
      ...(counted.disagreements > 0 ? [`In ${formatCount(counted.disagreements, 'months')} a figure and the number of events differ; the figure is in use.`] : []),
    ]),
    ...(events === 'records' ? ['Single events are in this pack.'] : []),
    ...(unlisted > 0 ? [`On no list, and named as the figures name them: ${formatCount(unlisted, 'organisations')}.`] : []),
    ...steps.map(({ note }) => note).filter((note) => note !== ''),
  ].join(' ');
}

/** What was left out of a file, for the manifest. */
export function droppedOf({ file, refused, dropped, setAside, rowsSetAside }: ExtractReport): PackManifest['dropped'] {
  if (refused) return [{ file, what: 'file left out', count: 1, lines: [] }];
  return [
    ...dropped.map((found) => ({ ...found, file })),
    ...(rowsSetAside === 0 ? [] : [{ file, what: 'rows set aside', count: rowsSetAside, lines: setAside.map(({ line }) => line) }]),
  ];
}
