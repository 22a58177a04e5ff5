import { describe, expect, it } from 'vitest';

import { frozenPack } from '../../src/queries/frozen-pack.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { csv, madeEnvironment, OBSERVATION_HEAD, observations, ORGANISATIONS } from './made-environment.ts';

const FIGURES = csv('months.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91, 89, 90, 92, 90]));
const FROZEN_AS = { title: 'Report', frozenAt: '2012-05-20T09:00:00Z', fingerprint: 'a'.repeat(64), opensOn: '/changes' };

async function opened(manifest: object, today: string) {
  const json = { extracts: [{ path: 'organisation.csv' }, { path: 'months.csv' }], ...manifest };
  const environment = madeEnvironment([{ name: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify(json)) }, ORGANISATIONS, FIGURES], { today: () => today });
  const holding = createHolding(environment);
  await holding.openPack();
  await holding.startEngine();
  const { pack, extracts } = holding.state();
  return { pack, setAside: extracts.reduce((sum, { report }) => sum + report.rowsSetAside, 0) };
}

describe('frozenPack', () => {
  it('a pack that is not frozen → null; a frozen one → its day; one frozen by hand → no day', async () => {
    expect(frozenPack({ state: 'absent' })).toBeNull();
    expect(frozenPack((await opened({}, '2012-12-15')).pack)).toBeNull();
    expect(frozenPack((await opened({ frozen: true, frozenAs: FROZEN_AS }, '2012-12-15')).pack)?.day).toBe('2012-05-20');
    expect(frozenPack((await opened({ frozen: true }, '2012-12-15')).pack)?.day).toBeNull();
  });

  it('a month that lay in the future when the pack was frozen → still set aside years later', async () => {
    const then = (await opened({}, '2012-05-20')).setAside;
    expect(then).toBeGreaterThan(0);
    expect((await opened({ frozen: true, frozenAs: FROZEN_AS }, '2017-01-01')).setAside).toBe(then);
    expect((await opened({}, '2017-01-01')).setAside).toBe(0);
  });
});
