/** Versions of the libraries that read files, for the provenance of a file; a test holds them against `package.json`. */
const VERSIONS: Readonly<Record<string, string>> = { papaparse: '5.7.1', hyparquet: '1.31.5', 'read-excel-file': '9.3.17' };

/** Which library read the file, and which version of it? `papaparse` → `papaparse 5.7.1`; a name unknown here stays as it is. */
export const readerWithVersion = (reader: string): string => [reader, VERSIONS[reader]].filter(Boolean).join(' ');
