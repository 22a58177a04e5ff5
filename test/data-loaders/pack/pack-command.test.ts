import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { packAsked } from '../../../data-loaders/pack/pack-arguments.ts';
import { packCommand } from '../../../data-loaders/pack/pack-command.ts';
import { runHere } from '../command/run-here.ts';
import { madeFreeze, removeMadeFreezes } from './made-freeze.ts';

afterAll(removeMadeFreezes);

const CLOCK = new Date('2026-11-20T09:30:15.250Z');

const command = (...given: readonly string[]) => runHere(packCommand, ...given);

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
  it('freeze, verify with the fingerprint it printed, change a byte, verify again → 0, 0, 1, each said in words', async () => {
    const made = madeFreeze();
    const out = join(made.folder, 'out');
    const freeze = await command('--recipe', made.recipe, '--data', made.data, '--register', made.register, '--out', out, '--site', made.site, '--at', '2012-12-20', '--no-pdf');
    expect(freeze).toMatchObject({ code: 0, errors: '' });
    const short = /^Fingerprint ((?:[0-9a-f]{4} ?){4}) \(/m.exec(freeze.out)?.[1] ?? '';
    const verified = await command('--verify', out, '--expect', short);
    expect(verified).toMatchObject({ code: 0, errors: '' });
    expect(verified.out).toContain(`“${out}” is what it says.\nQuality report, frozen 20 December 2012, 00:00 UTC\nFingerprint  ${short}`);
    expect(verified.out).toContain('It is the fingerprint that was expected.');
    const other = await command('--verify', out, '--expect', '0000000000000000');
    expect(other.code).toBe(1);
    expect(other.out).toContain('Another fingerprint was expected: 0000 0000 0000 0000. This is another pack.');
    const note = join(out, 'pack', 'register.json');
    writeFileSync(note, readFileSync(note, 'utf8').replace('Department moved', 'Department mowed'));
    const changed = await command('--verify', out);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain(`“${out}” is not what it says.`);
    expect(changed.out).toContain('  changed  pack/register.json\n  The fingerprint says otherwise of: the register of notes and decisions.');
  });

  it('a command not understood → 2; nothing at the path → 1; help → 0', async () => {
    expect(await command('--out', 'x')).toMatchObject({ code: 2, out: '' });
    const nowhere = await command('--verify', 'no/such/folder');
    expect(nowhere).toMatchObject({ code: 1, out: '', errors: '“no/such/folder” cannot be read: there is no such file or folder.\n' });
    expect((await command('--help')).out).toContain('Ends with 0 when');
  });

  it('a recipe that names what the data have no more → frozen, and told beside the answer; a position that had not come yet → refused, nothing written', async () => {
    const lost = madeFreeze({ recipe: { pages: [{ kind: 'scorecard', providers: ['ZZ1', 'GONE'] }] } });
    const out = join(lost.folder, 'out');
    expect(await command('--recipe', lost.recipe, '--data', lost.data, '--out', out, '--site', lost.site, '--at', '2012-12-20', '--no-pdf')).toMatchObject({
      code: 0, errors: 'The recipe names what no loaded extract has: GONE. Correct pack.json, or load the data it belongs to.\n',
    });
    const future = madeFreeze({ recipe: { asAt: '2013-02' } });
    expect(await command('--recipe', future.recipe, '--data', future.data, '--out', join(future.folder, 'out'), '--site', future.site, '--at', '2012-12-20', '--no-pdf')).toMatchObject({
      code: 1, out: '', errors: expect.stringMatching(/^The recipe asks for the position as at February 2013, which on the day of freezing \(20 December 2012\) had not come yet\./) as string,
    });
    expect(existsSync(join(future.folder, 'out'))).toBe(false);
  });
});
