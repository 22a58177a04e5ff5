/** A small pack to freeze, with a site that is no more than a page and a script. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sealPage } from '../../../src/board-pack/seal.ts';
import { freezeFolder } from '../../../data-loaders/pack/freeze-folder.ts';
import { openPackToFreeze } from '../../../data-loaders/pack/pack-to-freeze.ts';
import type { FingerprintFile } from '../../../src/board-pack/fingerprint-file.ts';
import { encodeRegister, type RegisterEntry } from '../../../src/register/register-entry.ts';
import { observations, OBSERVATION_HEAD } from '../../queries/made-environment.ts';

export const AT = '2012-12-20T09:30:00Z';

const FIGURES = [90, 91, 89, 90, 92, 90, 91, 89, 90];

const NOTE: RegisterEntry = {
  entryId: 'e1', at: '2012-11-02T10:00', by: 'A. Nurse', kind: 'recorded',
  note: { providerCode: 'ZZ1', measureId: 'ae_4h_all_types', from: '2012-06', to: '2012-06', kind: 'note', effect: 'none', text: 'Department moved', cause: '' },
};

/** Text files, folders on the way included. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export interface MadeFreeze {
  /** Holds `data`, `site`, `recipe.json`, `register.json`; whatever is frozen goes beside them. */
  readonly folder: string;
  readonly data: string;
  readonly site: string;
  readonly recipe: string;
  readonly register: string;
}

const folders = new Set<string>();

/** Takes every folder away that `madeFreeze` made: for the end of each file of tests that uses it. */
export function removeMadeFreezes(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

/** Writes what a freeze needs into a new folder, which stays until `removeMadeFreezes`. `numerators`: nine months of A&E at ZZ1, of 100 each. */
export function madeFreeze({ numerators = FIGURES, recipe = {} }: { readonly numerators?: readonly number[]; readonly recipe?: object } = {}): MadeFreeze {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-freeze-'));
  folders.add(folder);
  writeFiles(join(folder, 'data'), {
    'organisation.csv': 'org_code,org_name,org_type\nZZ1,First Trust,provider\nZZ2,Second Trust,provider\n',
    'figures/observation.csv': `${[OBSERVATION_HEAD, ...observations('ZZ1', numerators, '2012-11-15'), ...observations('ZZ2', FIGURES, '2012-11-15')].join('\n')}\n`,
    'manifest.json': JSON.stringify({ title: 'Made figures', dataAsOf: '2012-11-15', extracts: [{ path: 'organisation.csv' }, { path: 'figures/observation.csv' }] }),
    'left-behind.txt': 'no manifest names me\n',
  });
  writeFiles(join(folder, 'site'), {
    'index.html': '<!doctype html><title>Watchline</title><script type="module" src="./assets/app.js"></script>\n', 'assets/app.js': 'console.log(1);\n',
    'pack/manifest.json': '{"extracts":[{"path":"demonstration.csv"}]}', 'pack/demonstration.csv': 'made up\n', 'package.txt': 'not a pack\n',
  });
  writeFiles(folder, {
    'recipe.json': JSON.stringify({ recipeVersion: 1, title: 'Quality report', pages: [{ kind: 'changes' }], ...recipe }),
    'register.json': encodeRegister({ entries: [NOTE] }),
  });
  return { folder, data: join(folder, 'data'), site: join(folder, 'site'), recipe: join(folder, 'recipe.json'), register: join(folder, 'register.json') };
}

/** Freezes it into `name` beside its data, with one sealed page. */
export async function frozen(made: MadeFreeze, name: string, { at = AT, replace = false, register = true }: { readonly at?: string; readonly replace?: boolean; readonly register?: boolean } = {}): Promise<{ readonly out: string; readonly file: FingerprintFile }> {
  const out = join(made.folder, name);
  const data = await openPackToFreeze({ recipe: made.recipe, data: made.data, register: register ? made.register : null, meeting: null, at });
  const file = await freezeFolder({
    data, from: made.data, site: made.site, out, at, replace,
    documents: ({ fingerprint }) => Promise.resolve([{ name: 'board-pack.html', bytes: new TextEncoder().encode(sealPage('<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Report</title></head><body><p>95 %</p></body></html>\n', fingerprint)) }]),
  });
  return { out, file };
}
