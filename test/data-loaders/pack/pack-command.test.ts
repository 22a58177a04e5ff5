import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { packAsked } from '../../../data-loaders/pack/pack-arguments.ts';
import { madeFreeze } from './made-freeze.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const CLOCK = new Date('2026-11-20T09:30:15.250Z');

const command = (...given: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'data-loaders/pack/pack.ts', ...given], { cwd: root, encoding: 'utf8' });

describe('packAsked', () => {
  it('recipe, data and out → a freeze at the clock’s time to the second; a time with an offset → in UTC', () => {
    const given = ['--recipe', 'pack.json', '--data', 'data', '--out', 'out'];
    expect(packAsked(given, CLOCK)).toEqual({ recipe: 'pack.json', data: 'data', out: 'out', at: '2026-11-20T09:30:15Z', register: null, meeting: null, site: null, pdf: true, replace: false });
    expect(packAsked([...given, '--at', '2026-06-01T09:30+01:00', '--no-pdf'], CLOCK)).toMatchObject({ at: '2026-06-01T08:30:00Z', pdf: false });
  });

  it('--verify with the short fingerprint of a paper → its digits without blanks', () => {
    expect(packAsked(['--verify', 'out', '--expect', '3F1A 77c0 9b2e 4d55'], CLOCK)).toEqual({ verify: 'out', expect: '3f1a77c09b2e4d55' });
  });

  it.each([
    [['--data', 'd', '--out', 'o'], '--recipe is missing: which pages shall the pack have?'],
    [['--recipe', 'r', '--out', 'o'], '--data is missing: which pack holds the figures?'],
    [['--recipe', 'r', '--data', 'd'], '--out is missing: where shall the frozen pack go?'],
    [['--recipe', 'r', '--data', 'd', '--out', 'o', '--at', 'yesterday'], '--at is “yesterday”; expected a time such as 2026-11-20T09:30:00Z.'],
    [['--verify', 'o', '--out', 'p'], '--out says nothing beside --verify'],
    [['--verify', 'o', '--expect', 'abc'], '--expect is “abc”; expected the 16 or 64 hexadecimal digits'],
    [['--recipee', 'r'], '--recipee'],
  ])('%j → refused in words, with the usage', (given, words) => {
    expect(() => packAsked(given, CLOCK)).toThrow(words);
    expect(() => packAsked(given, CLOCK)).toThrow('npm run pack -- --recipe pack.json');
  });
});

describe('npm run pack', () => {
  it('freeze, verify with the fingerprint it printed, change a byte, verify again → 0, 0, 1, each said in words', () => {
    const made = madeFreeze();
    const out = join(made.folder, 'out');
    const freeze = command('--recipe', made.recipe, '--data', made.data, '--register', made.register, '--out', out, '--site', made.site, '--at', '2012-12-20', '--no-pdf');
    expect(freeze).toMatchObject({ status: 0, stderr: '' });
    const short = /^Fingerprint ((?:[0-9a-f]{4} ?){4}) \(/m.exec(freeze.stdout)?.[1] ?? '';
    const verified = command('--verify', out, '--expect', short);
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toContain(`“${out}” is what it says.\nQuality report, frozen 20 December 2012, 00:00 UTC\nFingerprint  ${short}`);
    expect(verified.stdout).toContain('It is the fingerprint that was expected.');
    const other = command('--verify', out, '--expect', '0000000000000000');
    expect(other.status).toBe(1);
    expect(other.stdout).toContain('Another fingerprint was expected: 0000 0000 0000 0000. This is another pack.');
    const note = join(out, 'pack', 'register.json');
    writeFileSync(note, readFileSync(note, 'utf8').replace('Department moved', 'Department mowed'));
    const changed = command('--verify', out);
    expect(changed.status).toBe(1);
    expect(changed.stdout).toContain(`“${out}” is not what it says.`);
    expect(changed.stdout).toContain('  changed  pack/register.json\n  The fingerprint says otherwise of: the register of notes and decisions.');
  });

  it('a command not understood → 2; nothing at the path → 1; help → 0', () => {
    expect(command('--out', 'x')).toMatchObject({ status: 2, stdout: '' });
    const nowhere = command('--verify', 'no/such/folder');
    expect(nowhere).toMatchObject({ status: 1, stdout: '', stderr: '“no/such/folder” cannot be read: there is no such file or folder.\n' });
    expect(command('--help').stdout).toContain('Ends with 0 when');
  });
});
