import type { ExtractFile } from '../../src/extract/extract.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatPeriodRange } from '../../src/wording/format-period.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { mergeFigures } from '../load/merge-figures.ts';
import { mergeOrganisations } from '../load/merge-organisations.ts';
import { canonicalText } from '../pack/canonical-text.ts';
import { writePack, type WrittenPack } from '../pack/write-pack.ts';
import { AE_TARGETS } from '../../src/extract/publications/nhse-ae-targets.ts';
import { describeDisagreements, describeLeftOut, describeRead } from './describe-load.ts';
import { readPublications } from './read-publications.ts';

export interface LoadRequest {
  readonly files: readonly ExtractFile[];
  readonly out: string;
  /** Null: named for the months found. */
  readonly title: string | null;
  readonly createdAt: string | null;
  /** `YYYY-MM-DD`: figures of later months are set aside. */
  readonly today: string;
  /** Where the account of the load goes, line by line. */
  readonly say: (line: string) => void;
}

const SOURCE = 'NHS England, A&E Attendances and Emergency Admissions, monthly CSV files. Official statistics under the Open Government Licence v3.0.';

/**
 * Turns NHS England's monthly A&E files into a pack: `observation`, `target` and `organisation`, with an account, file by
 * file, of what was read, held against its own total and left out. Same files, same bytes.
 *
 * Several files may tell the same month: a `-revised` one wins, the publisher's own file wins over a stacked copy, and
 * every difference is told and kept as history. Throws `LoadRefused` when no file is a monthly A&E file.
 */
export async function loadNhseAe(request: LoadRequest): Promise<WrittenPack> {
  const { say } = request;
  const { read, leftOut } = await readPublications(request.files, request.today);
  for (const file of read) for (const line of describeRead(file)) say(line);
  for (const report of leftOut) for (const line of describeLeftOut(report)) say(line);
  if (read.length === 0) {
    throw new LoadRefused(
      `None of ${formatCount(request.files.length, 'files')} is a monthly A&E file of NHS England. It is known by its header: ` +
        'Period, Org Code, attendances and attendances over 4 hours of types 1, 2 and other.',
    );
  }
  const merged = mergeFigures(read.flatMap(({ file, observations }) => observations.map((row) => ({ file, row }))));
  for (const line of describeDisagreements(merged.disagreements)) say(line);

  const months = [...new Set(read.flatMap((file) => file.months))].sort();
  const range = formatPeriodRange(months[0] ?? '', months.at(-1) ?? '');
  const differences = merged.disagreements.length > 0
    ? ` ${formatCount(merged.disagreements.length, 'figures')} differ between the files; the revised or later one is in use.`
    : '';
  const dropped = read.flatMap(({ file, report }) => [
    ...report.dropped.map((found) => ({ ...found, file })),
    ...(report.rowsSetAside > 0
      ? [{ file, what: 'rows set aside', count: report.rowsSetAside, lines: report.setAside.map(({ line }) => line) }]
      : []),
  ]);
  const pack = await writePack({
    out: request.out,
    title: request.title ?? `NHS England A&E, ${range}`,
    synthetic: false,
    source: SOURCE,
    note: `Within 4 hours = attendances − attendances over 4 hours, booked appointments included.${differences}`,
    dataAsOf: null,
    createdAt: request.createdAt,
    today: request.today,
    tables: [
      canonicalText('observation', merged.rows),
      { table: 'target', rows: AE_TARGETS },
      canonicalText('organisation', mergeOrganisations(read.flatMap(({ organisations }) => organisations))),
    ],
    sources: [...read]
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ file, report }) => ({ file, sha256: report.sha256, bytes: report.bytes, rows: report.rowsRead })),
    dropped: [
      ...dropped,
      ...leftOut.map((report) => ({ file: report.file, what: 'file left out', count: 1, lines: [] })),
      ...(merged.repeated > 0 ? [{ file: '', what: 'figures that another file tells alike', count: merged.repeated, lines: [] }] : []),
    ],
    reconciliation: read.flatMap(({ report }) => report.reconciliation),
  });
  const providers = new Set(merged.rows.map((row) => row['org_code'])).size;
  say(`${formatCount(read.length, 'files')}, ${range} (${formatCount(months.length, 'months')}), ${formatCount(providers, 'providers')}: written to ${request.out}`);
  for (const { path, rows, bytes } of pack.manifest.extracts) say(`  ${path}: ${formatCount(rows ?? 0, 'rows')}, ${formatCount(bytes ?? 0, 'bytes')}`);
  return pack;
}
