/**
 * `npm run pack -- --recipe pack.json --data PACK --out FOLDER`: freezes a board pack; `--verify` says whether one is what it says.
 * See PACK_USAGE.
 */
import { existsSync } from 'node:fs';
import { shortFingerprint } from '../../src/wording/describe-frozen.ts';
import { describeVerification } from '../../src/wording/describe-verification.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { buildSite } from '../serve/build-when-needed.ts';
import { EXPLORE_FILE } from '../../src/freezing/explore-edition.ts';
import { exploreDocument } from './explore-edition.ts';
import { freezeFolder } from './freeze-folder.ts';
import { FreezeRefused } from './freeze-refused.ts';
import { frozenDocuments } from './frozen-documents.ts';
import { openPackToFreeze } from './pack-to-freeze.ts';
import { PACK_USAGE, packAsked, type FreezeAsked, type VerifyAsked } from './pack-arguments.ts';
import { verifyPack } from './verify-pack.ts';

function verify({ verify: path, expect }: VerifyAsked): number {
  const found = verifyPack(path);
  console.log(describeVerification(path, found, expect).join('\n'));
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

async function freeze(asked: FreezeAsked): Promise<number> {
  const { data: from, out, at, replace } = asked;
  const data = await openPackToFreeze(asked);
  const site = siteOf(asked.site);
  const written = frozenDocuments({ pdf: asked.pdf, say: (line) => { console.log(line); } });
  const { fingerprint, title, files } = await freezeFolder({
    data, from, site, out, at, replace,
    documents: async (ground) => [...await written(ground), ...await exploreDocument(site, ground)],
  });
  if (data.rowsSetAside > 0) console.log(`${formatCount(data.rowsSetAside, 'rows')} set aside, as on the Data screen.`);
  console.log(`${title}: frozen into ${out}, ${formatCount(files.length, 'files')}.`);
  if (!files.some(({ path }) => path === EXPLORE_FILE)) console.log(`No ${EXPLORE_FILE}: the site in “${site}” was built without its program.`);
  console.log(`Fingerprint ${shortFingerprint(fingerprint)} (${fingerprint})`);
  return 0;
}

async function run(given: readonly string[]): Promise<number> {
  let asked: FreezeAsked | VerifyAsked | null;
  try {
    asked = packAsked(given, new Date());
  } catch (cause) {
    if (!(cause instanceof FreezeRefused)) throw cause;
    console.error(cause.message);
    return 2;
  }
  if (asked === null) {
    console.log(PACK_USAGE);
    return 0;
  }
  return 'verify' in asked ? verify(asked) : freeze(asked);
}

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, (cause: unknown) => {
  // What is wrong with the input is told in words; a failure of ours keeps its trace.
  console.error(cause instanceof FreezeRefused ? cause.message : cause);
  process.exitCode = cause instanceof FreezeRefused ? 1 : 3;
});
