/**
 * `npm run pack -- --recipe pack.json --data PACK --out FOLDER`: freezes a board pack; `--verify` says whether one is what it says.
 * See PACK_USAGE.
 */
import { existsSync } from 'node:fs';
import { unknownNames } from '../../src/board-pack/choose-charts.ts';
import { shortFingerprint } from '../../src/wording/describe-frozen.ts';
import { describeVerification } from '../../src/wording/describe-verification.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { describeUnknownNames } from '../../src/wording/pack-words.ts';
import type { Command, Voice } from '../command/command.ts';
import { buildSite } from '../serve/build-when-needed.ts';
import { EXPLORE_FILE } from '../../src/freezing/explore-edition.ts';
import { exploreDocument } from './explore-edition.ts';
import { freezeFolder } from './freeze-folder.ts';
import { FreezeRefused } from './freeze-refused.ts';
import { frozenDocuments } from './frozen-documents.ts';
import { openPackToFreeze } from './pack-to-freeze.ts';
import { PACK_USAGE, packAsked, type FreezeAsked, type VerifyAsked } from './pack-arguments.ts';
import { verifyPack } from './verify-pack.ts';

function verify({ verify: path, expect }: VerifyAsked, say: Voice['say']): number {
  const found = verifyPack(path);
  say(describeVerification(path, found, expect).join('\n'));
  const fingerprint = found.state === 'folder' ? found.file.fingerprint : found.state === 'page' ? found.fingerprint : '';
  return 'asSaid' in found && found.asSaid && fingerprint.startsWith(expect ?? '') ? 0 : 1;
}

/** The site to freeze the pack into: the one given, else the one built here. */
function siteOf(given: string | null): string {
  if (given !== null) return given;
  if (!existsSync('vite.config.ts')) throw new FreezeRefused('There is no site to build here: run this in the folder of Watchline, or give a built site with --site.');
  buildSite();
  return 'dist';
}

async function freeze(asked: FreezeAsked, { say, warn }: Voice): Promise<number> {
  const { data: from, out, at, replace } = asked;
  const data = await openPackToFreeze(asked);
  const site = siteOf(asked.site);
  const written = frozenDocuments({ pdf: asked.pdf, say });
  const { fingerprint, title, files } = await freezeFolder({
    data, from, site, out, at, replace,
    documents: async (ground) => [...await written(ground), ...await exploreDocument(site, ground)],
  });
  const unknown = unknownNames(data.recipe, data.input.charts);
  // Nobody looks at the pages of a pack that is made every month by itself: the mail of that night says it too.
  if (unknown.length > 0) warn(describeUnknownNames(unknown));
  if (data.rowsSetAside > 0) say(`${formatCount(data.rowsSetAside, 'rows')} set aside, as on the Data screen.`);
  say(`${title}: frozen into ${out}, ${formatCount(files.length, 'files')}.`);
  if (!files.some(({ path }) => path === EXPLORE_FILE)) say(`No ${EXPLORE_FILE}: the site in “${site}” was built without its program.`);
  say(`Fingerprint ${shortFingerprint(fingerprint)} (${fingerprint})`);
  return 0;
}

async function run(given: readonly string[], voice: Voice): Promise<number> {
  let asked: FreezeAsked | VerifyAsked | null;
  try {
    asked = packAsked(given, new Date());
  } catch (cause) {
    if (!(cause instanceof FreezeRefused)) throw cause;
    voice.warn(cause.message);
    return 2;
  }
  if (asked === null) {
    voice.say(PACK_USAGE);
    return 0;
  }
  return 'verify' in asked ? verify(asked, voice.say) : freeze(asked, voice);
}

/** 1 for what is wrong with the input, 2 for a command not understood. */
export const packCommand: Command = { run, refusal: (cause) => (cause instanceof FreezeRefused ? 1 : null) };
