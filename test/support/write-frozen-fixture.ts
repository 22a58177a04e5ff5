/**
 * Writes `fixtures/packs/version-1`: a made-up pack, frozen in the form of fingerprint 1, with a page in the place of the site. It is written once and
 * kept: a later Watchline has to open and verify it as it is. Run it again for a new form only, into a folder of its own.
 *
 *   npx tsx test/support/write-frozen-fixture.ts FOLDER
 */
import { cpSync } from 'node:fs';
import { frozen, madeFreeze, removeMadeFreezes } from '../data-loaders/pack/made-freeze.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder shall the fixture go into?');
const AROUND = [0, 10, -10, 5, -5, 8, -8, 3, -3];
const made = madeFreeze({ numerators: AROUND.map((around) => 80 + around), recipe: { asAt: '2012-08', since: '2012-05' } });
const { out } = await frozen(made, 'out');
cpSync(out, folder, { recursive: true });
removeMadeFreezes();
