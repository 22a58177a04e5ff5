/** The words around freezing a pack from the screen: what is handed over, how far it is, why it cannot be. */
import { describeSize } from './describe-files.ts';
import { describeFrozenAt, shortFingerprint } from './describe-frozen.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriod } from './format-period.ts';

export type FreezeForm = 'page' | 'folder' | 'explore' | 'office';

/** Files named one by one. */
const MOST_NAMED = 5;

export const freezeForms: Readonly<Record<FreezeForm, { readonly name: string; readonly what: string }>> = {
  page: { name: 'One page', what: 'The whole pack as one HTML file without any script. It opens from a USB stick or a mail, and prints on A4.' },
  folder: { name: 'A folder for a web server', what: 'A zip. Unpacked onto any static server it opens read-only on these figures; the one page, the office files and the file to explore lie in it, with a fingerprint over every file.' },
  explore: { name: 'One file to explore', what: 'The pack with its program in one HTML file: charts at once, single events and other months on request, without a server or a network.' },
  office: { name: 'Files for the office', what: 'A zip with every table as CSV, the scorecard as a workbook, and every chart as drawing (SVG) and picture (PNG) with its words and its alternative text.' },
};

/** What is said before a form is chosen: its size. @example describeFormSize(1_340_000, false) // 'about 1.3 MB' */
export const describeFormSize = (bytes: number | null, unpacked: boolean): string => (bytes === null ? '' : `about ${describeSize(bytes)}${unpacked ? ' unpacked' : ''}`);

/** Why the whole site cannot be handed over from here. */
export const noSiteWords = {
  'one-file': 'This page is one file itself, and the folder is made from a site’s files. Open the site, or use npm run pack.',
  'no-pack': 'There is no pack beside this site, and no file was added in this tab.',
  refused: 'An extract of this pack could not be loaded, so less than was published would be frozen. The Data screen says which and why.',
  'no-network': 'The site’s server cannot be reached, and the folder is made from the site’s files. The one page and the files for the office need no network.',
  'no-explore': 'The file to explore cannot be made: this site was built without its program.',
  'no-site-list': 'This site does not say what it is made of: it was built by an earlier Watchline, or is a site for development. Build it anew, or use npm run pack.',
} as const;

/** Why freezing was left off. `path`: the file that it is about. */
export function describeCannotFreeze(why: 'no-site-list' | 'no-explore' | 'site-file' | 'pack-file' | 'opens-otherwise' | 'before-figures', path: string): string {
  switch (why) {
    case 'no-site-list': case 'no-explore': return noSiteWords[why];
    case 'site-file': return `“${path}” of this site is not what it was built with. The site was replaced while this page was open, or its server changes files. Reload this page and freeze again.`;
    case 'pack-file': return `“${path}” of the pack is not the file whose figures are shown here. Reload this page and freeze again.`;
    case 'opens-otherwise': return `Opened anew, the frozen pack would not show what this screen shows (${path === '' ? 'names or notes' : `“${path}”`} would differ), so nothing was handed over. Take the added files out on the Data screen, add them again together, and freeze once more; the one page can be frozen as it is.`;
    case 'before-figures': return `There are figures up to ${formatPeriod(path)}, and a pack frozen at this time would set aside what lay in its future. Give a later time.`;
  }
}

/** What is told before files that were added become part of a folder. @example describeAddedFiles(['july.csv']) // 'july.csv, added in this tab, becomes part of it: …' */
export const describeAddedFiles = (files: readonly string[]): string =>
  `${files.length <= MOST_NAMED ? files.join(', ') : `${files.slice(0, MOST_NAMED).join(', ')} and ${formatNumber(files.length - MOST_NAMED)} more`}, added in this tab, ${files.length === 1 ? 'becomes' : 'become'} part of it: every row that was accepted, single events too, without the notes beside them. Rows set aside and columns that Watchline does not know stay out.`;

/** How far the freezing is. */
export interface FreezeFigures {
  readonly stage: 'checking' | 'data' | 'site' | 'documents' | 'charts' | 'packing';
  readonly done: number;
  readonly of: number;
}

const STAGES: Readonly<Record<FreezeFigures['stage'], string>> = {
  checking: 'Opening the pack once, to see that it shows the same', data: 'Reading the extracts', site: 'Fetching the files of the site', documents: 'Making the documents', charts: 'Drawing the charts', packing: 'Packing',
};

/** @example describeFreezing({ stage: 'site', done: 12, of: 40 }) // 'Fetching the files of the site: 12 of 40' */
export const describeFreezing = ({ stage, done, of }: FreezeFigures): string => (of <= 1 ? STAGES[stage] : `${STAGES[stage]}: ${formatNumber(done)} of ${formatNumber(of)}`);

/** What was handed over. @example describeFrozenInto('report.zip', 9_800_000, '3f1a77…') */
export const describeFrozenInto = (file: string, bytes: number, fingerprint: string): string => `Frozen into ${file}, ${describeSize(bytes)}. Fingerprint ${shortFingerprint(fingerprint)}.`;

/** Which time is written into the pack. @example describeTimeWritten('2012-08-20T08:30:00Z') // 'Written into the pack: 20 August 2012, 08:30 UTC.' */
export const describeTimeWritten = (at: string): string => `Written into the pack: ${describeFrozenAt(at)}. The same time, figures and choices give the same bytes.`;

export const freezeWords = {
  /** In the manifest, of a file that was added. */
  rowsSetAside: 'rows set aside',
  withAdded: (files: readonly string[]): string => `With files added in the browser: ${files.join(', ')}.`,
  noTime: 'Give the day and time to be written into the pack.',
  withoutTime: 'No time stands in it: frozen on another day it is the same file.',
  paper: 'On paper, or as PDF: your browser prints the preview on A4, with page numbers and fingerprint of the figures at the foot. For a PDF choose “Save as PDF” as the printer. The pack’s own fingerprint stands at the foot of the one page when that is printed.',
  stopped: 'Stopped. Nothing was handed over.',
  failed: (why: string): string => `The pack could not be frozen: ${why}`,
} as const;
