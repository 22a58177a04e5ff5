import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAsked } from '../../../data-loaders/load/load-arguments.ts';
import { loadFiles } from '../../../data-loaders/load/load-files.ts';
import { SILENT } from '../../../data-loaders/load/progress.ts';
import { parseManifest } from '../../../src/extract/parse-manifest.ts';
import { checkFiles } from '../../../data-loaders/check/check-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-suppression-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const file = (name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const ORGANISATIONS = file('organisation.csv', 'org_code,org_name,org_type,parent_code', 'ZZ1,First Trust,provider,', 'ZZ1A,First Hospital,site,ZZ1', 'ZZ1B,Other Hospital,site,ZZ1');
const FIGURES = file('observation.csv', 'org_code,measure_id,period_start,numerator,denominator,as_of',
  'ZZ1,ae_4h_all_types,2012-01-01,197,230,2012-03-01', 'ZZ1A,ae_4h_all_types,2012-01-01,97,100,2012-03-01', 'ZZ1B,ae_4h_all_types,2012-01-01,100,130,2012-03-01',
  'ZZ1A,ae_4h_all_types,2012-01-01,96,100,2012-02-01', 'ZZ1,ae_4h_all_types,2012-02-01,180,230,2012-03-01');
const EVENTS = file('event.csv', 'event_id,event_type,org_code,incident_date', 'I1,never_event,ZZ1,2012-01-03', 'I2,never_event,ZZ1,2012-03-03');

async function load(out: string, ...more: readonly string[]) {
  const asked = loadAsked([ORGANISATIONS, FIGURES, EVENTS, '--out', join(folder, out), '--today', '2012-12-15', ...more], new Date('2012-12-15T12:00:00Z'));
  if (asked === null) throw new Error('Help was asked for.');
  const said: string[] = [];
  const loaded = await loadFiles({ ...asked, progress: SILENT, say: (line) => said.push(line) });
  return { ...loaded, said: said.join('\n') };
}

describe('npm run load -- PATH --suppress-below', () => {
  it('writes a pack in which few people are “suppressed”, and says how many figures were hidden and why', async () => {
    const { manifest } = await load('hidden', '--suppress-below', '5');
    expect(manifest.dropped).toEqual([
      { file: '', what: 'figures hidden because they are small, or so that small ones cannot be worked out', count: 10, lines: [] },
      { file: '', what: 'earlier versions of figures, left out because they would tell what is hidden', count: 1, lines: [] },
    ]);
    expect(manifest.note).toContain('Small numbers are hidden: 10 figures, those of 1 to 4 people and others without which those could be worked out. A 0 is shown');
    const { contents } = await checkFiles({ files: [], packFolder: join(folder, 'hidden'), allowUnlisted: false, today: '2012-12-15' });
    const gaps = (measure: string, org: string) => contents.series.find(({ measureId, providerCode }) => measureId === measure && providerCode === org)?.gaps;
    expect(gaps('ae_4h_all_types', 'ZZ1A')?.[0]).toBe('suppressed');
    expect(gaps('ae_4h_all_types', 'ZZ1B')?.[0]).toBe('suppressed');
    expect(gaps('ae_4h_all_types', 'ZZ1')).toEqual([null, null]);
    expect(gaps('never_events', 'ZZ1')).toEqual(['suppressed', null, 'suppressed']);
  });

  it('tells no sum over what is hidden: not how many events there were, nor a fingerprint or size of a file by which figures could be tried out', async () => {
    const { manifest } = await load('quiet', '--suppress-below', '5');
    expect(manifest.sources).toEqual(['event.csv', 'observation.csv', 'organisation.csv'].map((name) => ({ file: name, sha256: null, bytes: null, rows: null })));
    expect(manifest.note).toContain('Events are counted by month, organisation, site, grade and category; single events are not in this pack.');
    expect(manifest.note).not.toMatch(/\d events?\b/);
    expect(parseManifest(readFileSync(join(folder, 'quiet', 'manifest.json'), 'utf8'), 'manifest.json').problems).toEqual([]);
    expect((await load('loud')).manifest.sources.map(({ rows }) => rows)).toEqual([2, 5, 3]);
  });

  it('empties what is left of a figure that was withheld or not sent', async () => {
    const left = file('left.csv', 'org_code,measure_id,period_start,numerator,denominator,status', 'ZZ1,vte_risk_assessment,2012-01-01,,3,not_submitted', 'ZZ1,vte_risk_assessment,2012-02-01,60,80,ok');
    await load('emptied', left, '--suppress-below', '5');
    const { contents } = await checkFiles({ files: [], packFolder: join(folder, 'emptied'), allowUnlisted: false, today: '2012-12-15' });
    expect(contents.series.find(({ measureId }) => measureId === 'vte_risk_assessment')).toMatchObject({ denominators: [null, 80], gaps: ['not-submitted', null] });
  });

  it('gives the same bytes again', async () => {
    const bytesIn = (out: string) => readdirSync(join(folder, out), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => readFileSync(path).toString('base64'));
    await load('first', '--suppress-below', '5', '--round-to', '5');
    await load('second', '--suppress-below', '5', '--round-to', '5');
    expect(bytesIn('first')).toEqual(bytesIn('second'));
  });

  it('rounds what is shown', async () => {
    const { manifest } = await load('rounded', '--suppress-below', '5', '--round-to', '5');
    expect(manifest.note).toContain('rounded to multiples of 5');
    const { contents } = await checkFiles({ files: [], packFolder: join(folder, 'rounded'), allowUnlisted: false, today: '2012-12-15' });
    expect(contents.series.find(({ measureId, providerCode }) => measureId === 'ae_4h_all_types' && providerCode === 'ZZ1')).toMatchObject({ numerators: [195, 180], denominators: [230, 230] });
  });

  it('does not go with single events', async () => {
    await expect(load('never', '--suppress-below', '5', '--events', 'records')).rejects.toThrow('Small numbers cannot be hidden while single events go into the pack');
    expect(readdirSync(folder)).not.toContain('never');
  });

  it.each([
    [['--suppress-below', 'five'], '--suppress-below is “five”; expected a whole number, 2 or more.'],
    [['--round-to', '5'], '--round-to goes with --suppress-below'],
    [['--suppress-below', '2', '--round-to', '5'], '--round-to 5 would show 2 people as 0'],
  ])('refuses %j in words', (more, words) => {
    expect(() => loadAsked([FIGURES, '--out', 'x', ...more], new Date(0))).toThrow(words);
  });
});
