import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../data-loaders/command/make-folder.ts';
import { systemFailure } from '../../../data-loaders/command/system-failure.ts';
import { loadCommand } from '../../../data-loaders/load/load-command.ts';
import { runHere } from './run-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-system-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const systemError = (code: string, path: string): Error => Object.assign(new Error(`${code}: it failed, open '${path}'`), { code, path, syscall: 'open' });

describe('systemFailure', () => {
  it.each([
    ['EACCES', 'cannot be opened or written: this user is not permitted to.'],
    ['EROFS', 'cannot be written: the disk or folder is read-only.'],
    ['ENOSPC', 'cannot be written: the disk is full. A load needs, beside the pack, about as much room as the files it reads.'],
    ['ENOTDIR', 'cannot be used: a part of this path is a file, not a folder.'],
    ['EISDIR', 'cannot be used: it is a folder where a file is wanted.'],
    ['ENOENT', 'cannot be opened or made: there is no such place.'],
  ])('%s is one sentence that names the path', (code, words) => {
    expect(systemFailure(systemError(code, '/packs/june'))).toBe(`“/packs/june” ${words}`);
    expect(systemFailure(new Error('“/packs/june” could not be written.', { cause: systemError(code, '/packs/june') }))).toBe(`“/packs/june” ${words}`);
  });

  it('the engine’s words for a full disk are told as those of the system', () => {
    expect(systemFailure(new Error('FATAL Error: Failed to create checkpoint because of error: Could not write file "/packs/rows.duckdb": No space left on device'))).toContain('“/packs/rows.duckdb” cannot be written: the disk is full.');
    expect(systemFailure(new Error('IO Error: Cannot open file "/packs/rows.duckdb": Permission denied'))).toContain('this user is not permitted to');
  });

  it('a fault of ours is none, and a cause that goes in a circle ends', () => {
    const circle = new Error('one');
    circle.cause = new Error('two', { cause: circle });
    for (const fault of [new TypeError('x is not a function'), 'gone', circle, Object.assign(new Error('spawn'), { code: 'EWHAT', syscall: 'spawn' })]) expect(systemFailure(fault)).toBeNull();
  });
});

describe('a pack that cannot be written', () => {
  const extract = join(folder, 'in.csv');
  writeFileSync(extract, 'org_code,measure_id,period_start,numerator,denominator\nZZ1,ae_4h_type1,2025-05-01,90,100\n');
  const load = (out: string) => runHere(loadCommand, extract, '--out', out, '--today', '2026-11-22');

  it('in a folder that is a file: a sentence and code 1, and the file stays', async () => {
    expect(await load(extract)).toMatchObject({ code: 1, errors: `No pack was written: “${extract}” is a file. Give a folder.\n` });
  });

  it('beneath a file: a sentence and code 2, never a trace', async () => {
    const { code, errors } = await load(join(extract, 'pack'));
    expect([code, errors]).toEqual([2, `“${join(extract, 'pack')}” cannot be used: a part of this path is a file, not a folder. What was there before is as it was.\n`]);
  });

  it('over a large folder of other things: the first in the way are named', async () => {
    const out = join(folder, 'other');
    for (const at of [1, 2, 3, 4, 5]) {
      mkdirSync(join(out, 'deep', String(at)), { recursive: true });
      writeFileSync(join(out, 'deep', String(at), 'report.docx'), '');
    }
    expect(await load(out)).toMatchObject({ code: 1, errors: expect.stringContaining('(deep/1/report.docx, deep/2/report.docx, deep/3/report.docx)') as string });
  });
});

describe('makeFolder', () => {
  it('makes the folders above too, and leaves one that is there', () => {
    const path = join(folder, 'made', 'deep', 'er');
    makeFolder(path);
    writeFileSync(join(path, 'kept'), '');
    makeFolder(path);
    expect(readdirSync(path)).toEqual(['kept']);
  });

  it.skipIf(process.platform !== 'linux')('ends where the system has no place for a folder', () => {
    expect(() => { makeFolder('/proc/watchline/pack'); }).toThrow('ENOENT');
  });
});
