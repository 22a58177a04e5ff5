import { describe, expect, it } from 'vitest';
import { EMPTY_HOLDING, type HeldExtract, type HoldingState } from '../../../../src/queries/holding-state.ts';
import { parseManifest } from '../../../../src/extract/parse-manifest.ts';
import { whyNoSite } from '../../../../src/views/board-pack/freeze/pack-on-table.ts';

const { manifest } = parseManifest('{"extracts":[{"path":"observation.csv"}]}', 'manifest.json');
if (manifest === null) throw new Error('no manifest');
const OPEN: HoldingState = { ...EMPTY_HOLDING, pack: { state: 'open', manifest, register: { entries: [], problems: [] } } };
const extract = (origin: HeldExtract['origin'], refused: boolean) => ({ id: 'a', origin, readAt: '', report: { refused } }) as HeldExtract;
const environment = { fetchFile: () => Promise.resolve(null) };

describe('whyNoSite', () => {
  it.each([
    ['a pack beside the site', { held: OPEN, environment }, null],
    ['a page that is one file', { held: OPEN, environment: { ...environment, oneFile: true as const } }, 'one-file'],
    ['files opened without a pack', { held: EMPTY_HOLDING, environment }, 'no-pack'],
    ['a file added to the pack', { held: { ...OPEN, extracts: [extract('pack', false), extract('added', false)] }, environment }, 'added'],
    ['an added file that was refused', { held: { ...OPEN, extracts: [extract('added', true)] }, environment }, null],
    ['an extract of the pack that was refused', { held: { ...OPEN, extracts: [extract('pack', true)] }, environment }, 'refused'],
  ])('%s → the reason, or none', (_what, known, why) => {
    expect(whyNoSite(known)).toBe(why);
  });
});
