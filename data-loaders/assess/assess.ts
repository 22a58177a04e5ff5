import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf } from './case-answer.ts';
import { asReferenceCase } from './reference-case.ts';

const USAGE = `Assesses series and prints one JSON line for each: {"name", "expected": {…}}.

  npm run -s assess -- PATH...     files, folders (every .json in them), or - for standard input

A file holds one case, a list of cases, or one case a line.`;

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(inside) : entry.name.endsWith('.json') ? [inside] : [];
    });
}

function casesIn(text: string, from: string): unknown[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found : [found];
  } catch (whole) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw new Error(`${from}: not JSON (${(whole as Error).message}).`, { cause: whole });
    return lines.map((line, at): unknown => {
      try {
        return JSON.parse(line);
      } catch (cause) {
        throw new Error(`${from}, line ${at + 1}: not JSON (${(cause as Error).message}).`, { cause });
      }
    });
  }
}

/** Every file behind a path; a path that cannot be read becomes a fault, and the others are still answered. */
function filesOf(source: string, fault: (found: unknown) => void): string[] {
  if (source === '-') return ['-'];
  try {
    return filesUnder(source);
  } catch (found) {
    fault(found);
    return [];
  }
}

function run(paths: readonly string[]): number {
  if (paths.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  let faults = 0;
  const fault = (found: unknown): void => {
    faults++;
    process.stderr.write(`${found instanceof Error ? found.message : String(found)}\n`);
  };
  const lines: string[] = [];
  for (const file of (paths.length === 0 ? ['-'] : paths).flatMap((source) => filesOf(source, fault))) {
    const from = file === '-' ? 'standard input' : file;
    try {
      for (const found of casesIn(readFileSync(file === '-' ? 0 : file, 'utf8'), from)) {
        const reference = asReferenceCase(found, from);
        lines.push(JSON.stringify({ name: reference.name, expected: answerOf(reference) }));
      }
    } catch (found) {
      fault(found);
    }
  }
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
  return faults === 0 ? 0 : 1;
}

process.exitCode = run(process.argv.slice(2));
