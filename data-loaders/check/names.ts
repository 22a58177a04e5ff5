import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Problem } from '../../src/extract/problem.ts';
import { safeCsv } from '../../src/extract/safe-csv.ts';
import { LoadRefused } from '../load/load-refused.ts';

/**
 * Which organisations does a person say that these names mean? A CSV with the columns `name` and `code`; rows whose code is
 * blank are not decided yet and say nothing. Gives codes by name.
 *
 * @throws LoadRefused when the file is not there, lacks a column, or gives one name two codes.
 * @example A file with the line `Kingston and Richmond,RAX` gives { 'Kingston and Richmond': 'RAX' }
 */
export function readNames(path: string): Readonly<Record<string, string>> {
  if (!existsSync(path)) throw new LoadRefused(`${path}: there is no such file.`);
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true, transformHeader: (heading) => heading.trim().toLowerCase() });
  for (const column of ['name', 'code']) {
    if (meta.fields?.includes(column) !== true) throw new LoadRefused(`${path}: the column “${column}” is missing. Expected: name and code, one organisation a row.`);
  }
  const confirmed = new Map<string, string>();
  for (const row of data) {
    const name = (row['name'] ?? '').trim();
    const code = (row['code'] ?? '').trim().toUpperCase();
    if (name === '' || code === '') continue;
    const before = confirmed.get(name);
    if (before !== undefined && before !== code) throw new LoadRefused(`${path}: “${name}” stands for ${before} and for ${code}. Keep one of them.`);
    confirmed.set(name, code);
  }
  return Object.fromEntries(confirmed);
}

/**
 * Names that wait for a person's word, as a CSV to fill in: `name`, an empty `code`, the codes `proposed` (likeliest first, blank
 * where no name is near) and how many `rows` wait. Each name once; given back with its codes it is read by `readNames`.
 */
export function namesToConfirm(problems: readonly Problem[]): { readonly names: number; readonly csv: string } {
  const waiting = new Map<string, { readonly proposed: string; rows: number }>();
  for (const { rule, seen, expected, count } of problems) {
    if ((rule !== 'name-proposed' && rule !== 'unknown-name') || seen === null) continue;
    const known = waiting.get(seen);
    if (known === undefined) waiting.set(seen, { proposed: expected ?? '', rows: count });
    else known.rows += count;
  }
  return { names: waiting.size, csv: safeCsv(['name', 'code', 'proposed', 'rows'], [...waiting].map(([name, { proposed, rows }]) => [name, '', proposed, rows])) };
}

/** Throws LoadRefused where a file is there already: somebody may have filled it in. Asked before a long check begins. */
export function refuseToOverwrite(path: string): void {
  if (existsSync(path)) throw new LoadRefused(`${path} is there already and is not written over. Name a new file.`);
}

/** Writes `namesToConfirm`, never over a file that is there. Gives how many names wait. */
export function writeNames(path: string, problems: readonly Problem[]): number {
  refuseToOverwrite(path);
  const { names, csv } = namesToConfirm(problems);
  writeFileSync(path, csv);
  return names;
}
