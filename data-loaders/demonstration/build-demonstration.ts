/**
 * Builds the demonstration pack: `tsx data-loaders/demonstration/build-demonstration.ts [FOLDER]`, by default into `public/pack`.
 * Reads `fixtures/demonstration/story.yaml`; the same story gives the same files.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writePack } from '../pack/write-pack.ts';
import { demonstrationPack } from './demonstration-pack.ts';

const root = new URL('../../', import.meta.url);
const story = await readFile(new URL('fixtures/demonstration/story.yaml', root), 'utf8');
const out = process.argv[2] ?? fileURLToPath(new URL('public/pack', root));
const { manifest, reports } = await writePack(demonstrationPack(story, out));
const rows = reports.reduce((sum, report) => sum + report.rowsLoaded, 0);
console.log(`${manifest.title}: ${String(rows)} rows in ${String(manifest.extracts.length)} extracts, in ${out}`);
