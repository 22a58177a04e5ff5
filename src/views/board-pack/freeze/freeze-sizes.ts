/** How large will each form be? Told before anybody waits for it. */
import { renderSingleFile } from '../../../board-pack/render-single-file.tsx';
import { exploreParts, hasExploreEdition } from '../../../freezing/explore-edition.ts';
import { siteBeside } from '../../../freezing/site-beside.ts';
import type { FreezeForm, noSiteWords } from '../../../wording/freeze-words.ts';
import { addedFiles } from './added-files.ts';
import { whyNoSite, type PackOnTable } from './pack-on-table.ts';

export interface FreezeSizes {
  /** Bytes of each form, about; null: it cannot be made here. */
  readonly bytes: Readonly<Record<FreezeForm, number | null>>;
  /** Why the explore edition, and mostly the folder too, cannot be made; null: they can. */
  readonly why: keyof typeof noSiteWords | null;
}

/** Drawing and picture of a chart, packed, and the tables beside the page's own words: those of the demonstration. */
const CHART_BYTES = 285_000;
const TABLES_PART = 0.06;
/** A row of an added file, written down. */
const ROW_BYTES = 120;
/** Base64 writes four letters for three bytes. */
const AS_TEXT = 4 / 3;
const isText = (path: string): boolean => !/\.(gz|parquet)$/.test(path) && !path.startsWith('assets/');

/** Draws the page once, and reads the list of the site's files; no file itself. */
export async function freezeSizes(onTable: PackOnTable): Promise<FreezeSizes> {
  const { style } = await import('virtual:pack-style');
  const { document, held, environment } = onTable;
  const { pack } = held;
  const page = new TextEncoder().encode(renderSingleFile(document, { fingerprint: '0'.repeat(64), style })).length;
  const charts = document.pages.reduce((sum, { blocks }) => sum + blocks.filter(({ kind }) => kind === 'chart').length, 0);
  const office = charts * CHART_BYTES + page * TABLES_PART;
  const why = whyNoSite(onTable);
  const site = why ?? await siteBeside(environment.fetchFile).then((found) => found ?? 'no-site-list', () => 'no-network' as const);
  if (typeof site === 'string') return { bytes: { page, office, folder: null, explore: null }, why: site };
  const paths = site.files.map(({ path }) => path);
  const data = [
    ...(pack.state === 'open' ? pack.manifest.extracts : []).map(({ path, bytes }) => ({ path, bytes: bytes ?? 0 })),
    ...addedFiles(held).map(({ report: { rowsLoaded } }) => ({ path: 'added.csv', bytes: rowsLoaded * ROW_BYTES })),
  ];
  const parts = new Set(exploreParts(paths));
  const explore = hasExploreEdition({ paths })
    ? [...site.files.filter(({ path }) => parts.has(path)), ...data].reduce((sum, { path, bytes }) => sum + (isText(path) ? bytes : bytes * AS_TEXT), 0)
    : null;
  const folder = [...site.files, ...data].reduce((sum, { bytes }) => sum + bytes, 0) + page + office + (explore ?? 0);
  return { bytes: { page, office, folder, explore }, why: explore === null ? 'no-explore' : null };
}
