import { describe, expect, it } from 'vitest';
import { composePack } from '../../../../src/board-pack/compose.ts';
import { parseRecipe, type Recipe } from '../../../../src/board-pack/recipe.ts';
import { fingerprintOfFiles } from '../../../../src/board-pack/fingerprint-of-files.ts';
import { decodeContents } from '../../../../src/database/contents-json.ts';
import { sameFigures } from '../../../../src/database/same-figures.ts';
import type { ExtractFile } from '../../../../src/extract/extract.ts';
import { manifestText } from '../../../../src/extract/manifest-text.ts';
import { parseManifest } from '../../../../src/extract/parse-manifest.ts';
import { frozenFiles } from '../../../../src/freezing/frozen-files.ts';
import { createHolding } from '../../../../src/queries/holding.ts';
import { EMPTY_HOLDING, type HeldExtract, type HoldingState } from '../../../../src/queries/holding-state.ts';
import type { AddOptions } from '../../../../src/queries/intake.ts';
import { packInputOf } from '../../../../src/queries/pack-input-of.ts';
import { packPosition } from '../../../../src/queries/pack-position.ts';
import { EMPTY_REGISTER } from '../../../../src/register/register-entry.ts';
import { dataOnTable, fingerprintOnTable, packAsKnown, whyNoSite, type PackOnTable } from '../../../../src/views/board-pack/freeze/pack-on-table.ts';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../../queries/made-environment.ts';

const { manifest } = parseManifest('{"extracts":[{"path":"observation.csv"}]}', 'manifest.json');
if (manifest === null) throw new Error('no manifest');
const OPEN: HoldingState = { ...EMPTY_HOLDING, pack: { state: 'open', manifest, register: { entries: [], problems: [] } } };
const extract = (origin: HeldExtract['origin'], refused: boolean) => ({ id: 'a', origin, readAt: '', report: { refused } }) as HeldExtract;

describe('whyNoSite', () => {
  it.each([
    ['a pack beside the site', { held: OPEN, environment: {} }, null],
    ['a page that is one file', { held: OPEN, environment: { oneFile: true as const } }, 'one-file'],
    ['neither pack nor files', { held: EMPTY_HOLDING, environment: {} }, 'no-pack'],
    ['files opened without a pack', { held: { ...EMPTY_HOLDING, extracts: [extract('added', false)] }, environment: {} }, null],
    ['a file added to the pack', { held: { ...OPEN, extracts: [extract('pack', false), extract('added', false)] }, environment: {} }, null],
    ['an added file that was refused, and no pack', { held: { ...EMPTY_HOLDING, extracts: [extract('added', true)] }, environment: {} }, 'no-pack'],
    ['an extract of the pack that was refused', { held: { ...OPEN, extracts: [extract('pack', true)] }, environment: {} }, 'refused'],
  ])('%s → the reason, or none', (_what, known, why) => {
    expect(whyNoSite(known)).toBe(why);
  });
});

const FIGURES = [90, 91, 89, 90, 92, 90, 91, 89, 90];
const PACK: readonly ExtractFile[] = [
  handWrittenManifest('organisation.csv', 'observation.csv'), ORGANISATIONS,
  csv('observation.csv', OBSERVATION_HEAD, ...observations('ZZ1', FIGURES, '2012-10-15'), ...observations('ZZ2', FIGURES, '2012-10-15')),
];
const NEVER = new AbortController().signal;
const AT = '2012-12-20T09:30:00Z';

interface Dropped {
  readonly files: readonly ExtractFile[];
  readonly options?: AddOptions;
}

/** The table as the screen has it once these files were dropped, pile by pile. */
async function onTableWith(pack: readonly ExtractFile[], piles: readonly Dropped[], recipe: Partial<Recipe> = {}): Promise<PackOnTable> {
  const environment = madeEnvironment(pack);
  const holding = createHolding(environment);
  await holding.openPack();
  for (const { files, options } of piles) await holding.addFiles(files, options);
  const held = holding.state();
  const { settings } = parseRecipe(JSON.stringify({ recipeVersion: 1, title: 'Report', pages: [{ kind: 'scorecard' }, { kind: 'data-quality' }], ...recipe }), 'pack.json');
  if (settings === null) throw new Error('no recipe');
  const { asAt, predecessors } = settings;
  const shown = await holding.contents(held.contentHash ?? '', { asAt, predecessors });
  const position = await packPosition(shown, { rules: settings, since: null, points: [], contentsAt: (month) => holding.contents(held.contentHash ?? '', { asAt: month, predecessors }) });
  const found = { position, listed: { points: [], problems: [] }, meeting: null };
  const document = composePack(packInputOf({ found, held, register: EMPTY_REGISTER, notes: [], summaryWords: null }), settings);
  return { document, recipe: settings, found, held, holding, register: EMPTY_REGISTER, environment };
}

/** The folder `pack/` of the frozen site. */
async function frozenOf(onTable: PackOnTable) {
  const data = await dataOnTable(onTable, NEVER);
  const known = await packAsKnown(onTable, data, AT);
  return { data, known, ...await frozenFiles(known, AT, async (path) => await data.fetchFile(`pack/${path}`) ?? new Uint8Array()) };
}

const REVISED = csv('my july.csv', `${OBSERVATION_HEAD},colour`, 'ZZ1,ae_4h_all_types,2012-09-01,70,100,2012-11-15,blue', 'ZZ1,ae_4h_all_types,2012-10-01,71,100,2012-11-15,red', 'ZZ1,ae_4h_all_types,2012-11-01,171,100,2012-11-15,PATIENT-LIKE');
const TARGETS = csv('target.csv', 'org_code,measure_id,kind,value,value_scale,comparison,label', ',ae_4h_all_types,standard,0.95,fraction,at_least,"Handbook, ""old"""');
const EVENTS = csv('incidents.csv', 'Incident number,type,provider,date of incident,category,note', 'E1,never event,ZZ1,2012-03-04,"=1+1', 'second line",seen by Mrs X', 'E2,never event,ZZ1,2012-07-09,,');
const UNLISTED = csv('visitor.csv', OBSERVATION_HEAD, ...observations('ZZ9', FIGURES, '2012-10-15'));

describe('a pack with files added in the tab, frozen as a folder', () => {
  it('what was accepted is in it and nothing else: restated and new months, thresholds, events, organisations let in; opened anew it shows the screen’s figures', async () => {
    const onTable = await onTableWith(PACK, [{ files: [REVISED] }, { files: [TARGETS, EVENTS] }, { files: [UNLISTED], options: { allowUnlisted: true } }]);
    expect(onTable.held.extracts.map(({ report }) => [report.file, report.refused])).toEqual(expect.arrayContaining([['my july.csv', false], ['visitor.csv', false], ['incidents.csv', false]]));
    const { files, fingerprint, data, known } = await frozenOf(onTable);
    const added = [...files.keys()].filter((path) => path.startsWith('added/'));
    expect(added).toEqual(['added/01-target.csv', 'added/02-event.csv', 'added/03-observation.csv', 'added/04-observation.csv']);
    const text = (path: string): string => new TextDecoder().decode(files.get(path));
    expect(text('added/03-observation.csv').split('\n')).toHaveLength(1 + 2 + 1);
    expect(added.map(text).join('')).not.toMatch(/171|PATIENT-LIKE|blue|Mrs X/);
    expect(text('added/02-event.csv')).toContain('"=1+1\nsecond line"');
    expect(data.manifest.extracts.filter(({ unlisted }) => unlisted).map(({ path }) => path)).toEqual(['added/04-observation.csv']);
    expect(data.manifest.sources.map(({ file }) => file)).toEqual(['my july.csv', 'target.csv', 'incidents.csv', 'visitor.csv']);
    expect(data.manifest.dropped).toContainEqual({ what: 'rows set aside', count: 1, lines: [], file: 'my july.csv' });
    expect(data.manifest.note).toBe('With files added in the browser: my july.csv, target.csv, incidents.csv, visitor.csv.');

    const picture = await decodeContents(text('contents.json'));
    expect(sameFigures(picture, onTable.found.position.contents)).toBe(true);
    expect(picture.organisations).toEqual(onTable.found.position.contents.organisations);
    expect(picture.contentHash).toBe(known.present.contentHash);
    // The frozen site: the engine answers from the files and says what the picture says.
    const opened = createHolding(madeEnvironment([...files].map(([name, bytes]) => ({ name, bytes }))));
    await opened.openPack();
    await opened.startEngine();
    expect(opened.state()).toMatchObject({ bakedDiffers: false, contentHash: picture.contentHash, engine: { state: 'ready' } });
    expect(opened.state().extracts.flatMap(({ report }) => report.problems.filter(({ severity }) => severity !== 'fix').map(({ rule }) => rule))).toEqual(['unlisted-organisation']);
    // One fingerprint whatever the form, and the one that verifying makes from the files.
    expect((await fingerprintOnTable(onTable, NEVER)).fingerprint).toBe(fingerprint);
    expect(fingerprintOfFiles((path) => files.get(path) ?? null)?.fingerprint).toBe(fingerprint);
    expect([...(await frozenOf(onTable)).files]).toEqual([...files]);
  });

  it('files opened without any pack make one; an earlier month and combined predecessors are the position shown', async () => {
    const LINE = csv('successor.csv', 'predecessor_code,successor_code,effective_date', 'ZZ2,ZZ1,2012-04-01');
    const onTable = await onTableWith([], [{ files: [ORGANISATIONS, PACK[2] ?? ORGANISATIONS, LINE, REVISED] }], { asAt: '2012-08', predecessors: 'combined' });
    const { files, data } = await frozenOf(onTable);
    expect(data.manifest).toMatchObject({ title: 'Report', synthetic: false, note: '' });
    expect(data.manifest.source.split(', ')).toHaveLength(4);
    expect([...files.keys()]).toContain('position.json');
    expect(sameFigures(await decodeContents(new TextDecoder().decode(files.get('position.json'))), onTable.found.position.contents)).toBe(true);
    expect(parseManifest(new TextDecoder().decode(files.get('manifest.json')), 'manifest.json').problems).toEqual([]);
    expect(manifestText(data.manifest)).not.toContain('undefined');
  });

  it('two files of the same day and month: the one read last counts in the frozen pack too', async () => {
    const [one, two] = [80, 60].map((cases) => csv(`${String(cases)}.csv`, OBSERVATION_HEAD, `ZZ1,ae_4h_all_types,2012-09-01,${String(cases)},100,2012-11-15`)) as [ExtractFile, ExtractFile];
    for (const files of [[one, two], [two, one]]) {
      const onTable = await onTableWith(PACK, files.map((file) => ({ files: [file] })));
      const { known } = await frozenOf(onTable);
      expect(known.present.series[0]?.numerators.at(-1)).toBe(files[1] === two ? 60 : 80);
    }
  });

  it('a time before the months that were added → nothing is frozen', async () => {
    const onTable = await onTableWith(PACK, [{ files: [REVISED] }]);
    await expect(packAsKnown(onTable, await dataOnTable(onTable, NEVER), '2012-09-20T09:30:00Z')).rejects.toMatchObject({ name: 'CannotFreeze', why: 'opens-otherwise', path: 'added/01-observation.csv' });
  });
});
