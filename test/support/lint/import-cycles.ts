/** Circles of imports between files, type-only imports included: the lint rule for cycles looks at run-time imports alone. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** The files that a file imports by a relative path, for whatever reason. */
export type ImportsOf = (file: string) => readonly string[];

/** Each circle once, as the files in order of import, starting at the one that was met first. Example: a → b → a gives [['a', 'b']]. */
export function importCycles(files: readonly string[], importsOf: ImportsOf): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push(path.slice(start));
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    importsOf(file).forEach(visit);
    path.pop();
    done.add(file);
  };
  files.forEach(visit);
  return cycles;
}

/** Relative imports of a file on disk, as paths like those in `files`; `?raw` and other endings of Vite taken off. */
export function relativeImports(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles
    .map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .filter((name) => name.startsWith('.') && /\.tsx?$/.test(name))
    .map((name) => normalize(join(dirname(file), name)))
    .filter(existsSync); // One that is not there is the type checker's to report.
}
