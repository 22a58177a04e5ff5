import { beforeAll, describe, expect, it } from 'vitest';
import type { Contents } from '../../src/database/contents.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { pictureFingerprint, type PictureTerms } from '../../src/queries/picture-fingerprint.ts';
import { watchAll } from '../../src/queries/watch-series.ts';
import { withRegister } from '../../src/queries/with-register.ts';
import type { RegisterEntry } from '../../src/register/register-entry.ts';
import type { RuleSetId } from '../../src/spc/assessment.ts';
import { madeNote, madeRebase } from '../register/made-register.ts';
import { fallenEnvironment } from '../views/shared/annotate/fallen-environment.ts';

let contents: Contents;
const ALL: PictureTerms = { figures: 'f00d', terms: [], shown: null };

beforeAll(async () => {
  const holding = createHolding(fallenEnvironment({}));
  await holding.openPack();
  await holding.startEngine();
  contents = await holding.contents(holding.state().contentHash ?? '');
});

function fingerprint(entries: readonly RegisterEntry[] = [], change: Partial<PictureTerms> = {}, rules: RuleSetId = 'mdc-strict', code = 'ZZ1'): Promise<string> {
  const chart = watchAll(withRegister(contents, { entries }), rules).charts.find(({ provider }) => provider.code === code);
  if (chart === undefined) throw new Error('There is no chart.');
  return pictureFingerprint(chart, { ...ALL, ...change });
}

const recorded = (note: ReturnType<typeof madeNote>, entryId = 'a'): RegisterEntry => ({ entryId, at: '2013-01-10', by: 'Matron', kind: 'recorded', note });
const rebase = recorded(madeRebase({ from: '2012-01', to: '2012-01' }));
const leaveOut = recorded(madeNote({ from: '2011-06', to: '2011-06', kind: 'exclude', effect: 'ghost', text: 'A flood' }));
const withdraw = (of: string, entryId: string): RegisterEntry => ({ entryId, at: '2013-01-11', by: 'Nurse', kind: 'withdrawn', of, reason: 'No' });

describe('pictureFingerprint', () => {
  it('the same picture made twice has the same fingerprint of 64 digits', async () => {
    expect(await fingerprint()).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprint([rebase])).toBe(await fingerprint([rebase]));
  });

  it('re-basing, leaving a month out, a note, its words, rules, months shown, terms and figures: each makes another one', async () => {
    const all = await Promise.all([
      fingerprint(), fingerprint([rebase]), fingerprint([leaveOut]), fingerprint([recorded(madeNote())]), fingerprint([recorded(madeNote({ text: 'A ward opened' }))]),
      fingerprint([{ ...rebase, by: 'Committee' }]), fingerprint([], {}, 'nelson'), fingerprint([], {}, 'mdc-strict', 'ZZ2'),
      fingerprint([], { shown: { from: '2012-01', to: '2012-12' } }), fingerprint([], { shown: { from: '2012-02', to: '2012-12' } }),
      fingerprint([], { terms: ['As at June 2012'] }), fingerprint([], { figures: 'beef' }),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('a decision that was withdrawn gives the former fingerprint back, reinstated its own', async () => {
    expect(await fingerprint([rebase, withdraw('a', 'w')])).toBe(await fingerprint());
    expect(await fingerprint([rebase, withdraw('a', 'w'), withdraw('w', 'r')])).toBe(await fingerprint([rebase]));
  });

  it('what concerns another chart leaves it alone', async () => {
    expect(await fingerprint([recorded(madeRebase({ providerCode: 'ZZ2', from: '2012-01', to: '2012-01' }))])).toBe(await fingerprint());
  });
});
