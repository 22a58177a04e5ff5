/**
 * Do the tests notice each recorded fault? `npx tsx test/spc/mutants/run-mutants.ts [first] [last]`
 *
 * Works on a copy of the core and its tests in a temporary folder, so that the files people work on are never touched:
 * puts one mutant in at a time, runs the tests it names and expects them to fail. Prints the survivors; ends with 1 where there
 * is one, or where the text of a mutant no longer occurs exactly once. Takes some minutes: not part of the usual run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './recorded-mutants.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const COPIED = ['src/spc', 'test/spc', 'data-loaders/assess', 'fixtures/spc-cases', 'package.json', 'tsconfig.json'];

function passes(folder: string, tests: readonly string[]): boolean {
  const run = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...tests], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, TZ: 'Europe/London' },
  });
  return run.status === 0;
}

function main(first: number, last: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-mutants-'));
  const survivors: string[] = [];
  try {
    for (const path of COPIED) cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const chosen = MUTANTS.slice(first, last);
    if (!passes(folder, [...new Set(chosen.flatMap(({ tests }) => tests))])) {
      process.stderr.write('The tests fail without any mutant; nothing can be learned.\n');
      return 1;
    }
    chosen.forEach(({ file, from, to, tests }, i) => {
      const path = join(folder, 'src/spc', file);
      const source = readFileSync(path, 'utf8');
      const title = `${first + i} ${file}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`;
      if (source.split(from).length !== 2) {
        survivors.push(`${title} (the text occurs ${source.split(from).length - 1} times)`);
        return;
      }
      writeFileSync(path, source.replace(from, () => to));
      const noticed = !passes(folder, tests);
      writeFileSync(path, source);
      process.stdout.write(`${noticed ? 'noticed ' : 'SURVIVED'} ${title}\n`);
      if (!noticed) survivors.push(title);
    });
    process.stdout.write(`${chosen.length - survivors.length} of ${chosen.length} noticed\n`);
    for (const survivor of survivors) process.stdout.write(`SURVIVED ${survivor}\n`);
    return survivors.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main(Number(process.argv[2] ?? 0), Number(process.argv[3] ?? MUTANTS.length));
