import type { Contents } from '../../src/database/contents.ts';
import type { Dropped, ExtractReport, Reconciliation, TableName } from '../../src/extract/extract.ts';
import type { ManifestSource, PackManifest } from '../../src/extract/manifest.ts';

/** Canonical rows of one table as text, exactly as a CSV extract would hold them; column names as in `extract/schema`. */
export interface PackTable {
  readonly table: TableName;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface PackRequest {
  /** Folder to write into; made when absent. */
  readonly out: string;
  readonly title: string;
  readonly synthetic: boolean;
  readonly source: string;
  readonly note: string;
  /** `YYYY-MM-DD`, the day the figures were known. */
  readonly dataAsOf: string | null;
  /** ISO timestamp, given by whoever runs the loader; null leaves it out, so that equal input gives equal bytes. */
  readonly createdAt: string | null;
  readonly tables: readonly PackTable[];
  readonly sources: readonly ManifestSource[];
  readonly dropped: readonly (Dropped & { readonly file: string })[];
  readonly reconciliation: readonly Reconciliation[];
}

export interface WrittenPack {
  readonly manifest: PackManifest;
  /** One a table, in the order given: what the same checks as in the browser said of it. */
  readonly reports: readonly ExtractReport[];
  readonly contents: Contents;
}

/**
 * Writes a pack: one file a table, `contents.json` (the baked first picture) and `manifest.json`, all of it through
 * the same checks and the same SQL as an extract dropped in the browser.
 *
 * Every row has to pass: a problem of severity `stop` or `row` throws `PackRefused` with the reports, and nothing is
 * written. Rows of `measure` are wanted only for measures that the catalogue lacks or that shall differ from it.
 */
export async function writePack(request: PackRequest): Promise<WrittenPack> {
  throw new Error(`not yet: ${request.title}`);
}
