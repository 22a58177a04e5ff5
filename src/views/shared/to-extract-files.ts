import type { ExtractFile } from '../../extract/extract.ts';

/** Files as the browser hands them over → files as `extract` reads them. */
export function toExtractFiles(files: readonly File[]): Promise<ExtractFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
