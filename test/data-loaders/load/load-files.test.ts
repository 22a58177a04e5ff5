import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../data-loaders/check/check-files.ts';
import { filesAt } from '../../../data-loaders/load/files-at.ts';
import { parseManifest } from '../../../src/extract/parse-manifest.ts';
import { bytesUnder, EVENT_HEADER, filesUnder, loadMade, OBSERVATION_HEADER, opened } from './load-made.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-load-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const AE_HEADER = 'Period,Org Code,Parent Org,Org name,A&E attendances Type 1,A&E attendances Type 2,A&E attendances Other A&E Department,'
  + 'Attendances over 4hrs Type 1,Attendances over 4hrs Type 2,Attendances over 4hrs Other Department';

describe('loadFiles, files of several layouts together', () => {
  it('a publication with its organisations and a canonical file that names others: both load, every organisation is listed, and the site takes all of it', async () => {
    const paths = filesUnder(join(folder, 'mixed'), {
      'june.csv': csv(AE_HEADER, 'June 2025,RAA,NHS ENGLAND LONDON,A TRUST,600,0,40,100,0,0'),
      'own/stroke.csv': csv(OBSERVATION_HEADER, 'ZZ7,ae_4h_type1,2025-05-01,90,100,', 'RAA,ae_4h_type1,2025-05-01,80,100,'),
      'own/README.md': 'not an extract',
    });
    const out = join(folder, 'mixed-pack');
    const { manifest, stopped } = await loadMade([join(folder, 'mixed')], out);
    expect(stopped).toBe(0);
    expect(manifest.sources.map(({ file }) => file)).toEqual(['june.csv', 'own/stroke.csv']);
    expect(manifest.extracts.map(({ path, rows, holds }) => [path, rows, holds])).toEqual([
      ['organisation.csv', 3, null], ['target.parquet', 4, null],
      ['observation/measure_id=ae_4h_all_types/part-0.parquet', 1, { measures: ['ae_4h_all_types'], from: '2025-06', to: '2025-06' }],
      ['observation/measure_id=ae_4h_type1/part-0.parquet', 3, { measures: ['ae_4h_type1'], from: '2025-05', to: '2025-06' }],
    ]);
    expect(manifest.note).toBe('On no list, and named as the figures name them: 1 organisation.');
    const { extracts, contents } = await opened(out);
    expect(extracts.map(({ report }) => [report.refused, report.rowsSetAside])).toEqual(manifest.extracts.map(() => [false, 0]));
    expect(contents.series.map(({ measureId, providerCode, values }) => [measureId, providerCode, values])).toEqual([
      ['ae_4h_all_types', 'RAA', [540 / 640]], ['ae_4h_type1', 'RAA', [0.8, 500 / 600]], ['ae_4h_type1', 'ZZ7', [0.9, null]],
    ]);
    expect(paths.length).toBe(3);
  });

  it('a list of organisations anywhere in the pile: a code it lacks is set aside, unless unlisted ones are let in', async () => {
    const files = {
      'a-months.csv': csv(OBSERVATION_HEADER, 'ZZ1,ae_4h_type1,2025-05-01,90,100,', 'ZZ9,ae_4h_type1,2025-05-01,80,100,'),
      'z-names.csv': csv('org_code,org_name,org_type', 'ZZ1,First Trust,provider'),
    };
    filesUnder(join(folder, 'listed'), files);
    const strict = await loadMade([join(folder, 'listed')], join(folder, 'strict'));
    expect(strict.manifest.dropped).toEqual([{ file: 'a-months.csv', what: 'rows set aside', count: 1, lines: [3] }]);
    const open = await loadMade([join(folder, 'listed')], join(folder, 'open'), { allowUnlisted: true });
    expect(open.manifest.extracts.map(({ path, rows }) => [path, rows])).toEqual([['organisation.csv', 2], ['observation/measure_id=ae_4h_type1/part-0.parquet', 2]]);
  });

  it('Parquet parted in folders: their keys are columns, checked like those of a file', async () => {
    const first = join(folder, 'first');
    filesUnder(join(folder, 'plain'), { 'a.csv': csv(OBSERVATION_HEADER, 'ZZ1,ae_4h_type1,2024-05-01,90,100,', 'ZZ1,mrsa_all_cases,2024-05-01,2,,') });
    await loadMade([join(folder, 'plain')], first);
    const parquet = readFileSync(join(first, 'observation/measure_id=ae_4h_type1/part-0.parquet'));
    const { readParquetWithout } = await import('./parquet-without.ts');
    const bytes = await readParquetWithout(parquet, 'measure_id');
    filesUnder(join(folder, 'hive'), { 'measure_id=ae_4h_all_types/year=2024/part-0.parquet': bytes, 'measure_id=ae_4h_type9/year=2024/part-0.parquet': bytes });
    const { manifest, reports, said } = await loadMade([join(folder, 'hive')], join(folder, 'hive-pack'));
    expect(said).toContain('Nothing of measure_id=ae_4h_type9/year=2024/part-0.parquet is in the pack: every row was set aside.');
    expect(manifest.extracts.map(({ holds, rows }) => [holds?.measures, rows])).toEqual([[['ae_4h_all_types'], 1]]);
    expect(reports[1]?.problems.map(({ rule, column, seen }) => [rule, column, seen])).toContainEqual(['unknown-measure', 'measure_id', 'ae_4h_type9']);
    expect(reports[0]?.problems.map(({ rule, column }) => [rule, column])).toEqual([['unknown-column', 'year']]);
  });

  it('Parquet in a folder that says otherwise than the file does: stopped, both named; a folder that says the same in another spelling is right', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [
      { name: 'org_code', data: ['RX1', 'RX1'] }, { name: 'measure_id', data: ['mrsa_all_cases', 'mrsa_all_cases'] }, { name: 'period_start', data: ['2024-05-01', '2024-06-01'] }, { name: 'value', data: [1, 2] },
    ] }));
    filesUnder(join(folder, 'wrong'), { 'org_code=RX9/part-0.parquet': bytes });
    await expect(loadMade([join(folder, 'wrong')], join(folder, 'wrong-pack'))).rejects.toThrow('because 1 file cannot be loaded: part-0.parquet');
    const { extracts } = await checkFiles({ files: filesAt([join(folder, 'wrong')]).files, packFolder: null, allowUnlisted: false, today: '2026-11-22' });
    expect(extracts[0]?.report.problems).toMatchObject([{ rule: 'folder-contradicts', severity: 'stop', line: 1, column: 'org_code', seen: 'RX1', expected: 'org_code=RX9' }]);
    filesUnder(join(folder, 'right'), { 'org_code=rx1/part-0.parquet': bytes });
    expect((await loadMade([join(folder, 'right')], join(folder, 'right-pack'))).reports[0]).toMatchObject({ rowsLoaded: 2, problems: [] });
  });

  it('the same file twice counts once; a figure told alike by two files is kept once, one told differently keeps both', async () => {
    const one = csv(OBSERVATION_HEADER, 'ZZ1,ae_4h_type1,2025-05-01,90,100,2025-06-01', 'ZZ1,ae_4h_type1,2025-06-01,90,100,2025-07-01');
    filesUnder(join(folder, 'twice'), { 'a.csv': one, 'b.csv': one, 'c.csv': csv(OBSERVATION_HEADER, 'ZZ1,ae_4h_type1,2025-05-01,90,100,2025-06-01', 'ZZ1,ae_4h_type1,2025-06-01,85,100,2025-07-01') });
    const { manifest, said } = await loadMade([join(folder, 'twice')], join(folder, 'twice-pack'));
    expect(said).toContain('b.csv: the same file as a.csv, left out');
    expect(manifest.dropped).toEqual([{ file: '', what: 'figures that another file tells alike', count: 1, lines: [] }]);
    expect(manifest.note).toBe('1 figure differs between files of the same day; the one of the weightier file is in use.');
    const { contents } = await opened(join(folder, 'twice-pack'));
    expect(contents.series[0]).toMatchObject({ values: [0.9, 0.85], restatedFrom: [null, 0.9] });
  });
});

describe('loadFiles, what is not to be loaded', () => {
  it('a stopped file writes nothing and leaves nothing behind; with leaveOutStopped the rest is written and the manifest names it', async () => {
    filesUnder(join(folder, 'stopped'), { 'good.csv': csv(OBSERVATION_HEADER, 'ZZ1,ae_4h_type1,2025-05-01,90,100,'), 'patients.csv': csv('NHS number,date', '9434765919,2025-05-01'), 'broken.zip': zipSync({ 'x.csv': new Uint8Array([1]) }).slice(0, 40) });
    const out = join(folder, 'stopped-pack');
    await expect(loadMade([join(folder, 'stopped')], out)).rejects.toThrow(/2 files cannot be loaded: broken\.zip, patients\.csv/);
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped-pack'))).toEqual([]);
    const { manifest, stopped } = await loadMade([join(folder, 'stopped')], out, { leaveOutStopped: true });
    expect(stopped).toBe(2);
    expect(manifest.dropped.map(({ file, what }) => [file, what])).toEqual([['broken.zip', 'file left out'], ['patients.csv', 'file left out']]);
    expect(JSON.stringify(manifest)).not.toContain('9434765919');
  });

  it('a folder that holds anything but a pack is not written over; a pack is, whole', async () => {
    filesUnder(join(folder, 'again'), { 'a.csv': csv(OBSERVATION_HEADER, 'ZZ1,ae_4h_type1,2025-05-01,90,100,') });
    const out = join(folder, 'again-pack');
    await loadMade([join(folder, 'again')], out);
    await loadMade([join(folder, 'again')], out, { title: 'Second' });
    expect(parseManifest(readFileSync(join(out, 'manifest.json'), 'utf8'), '').manifest?.title).toBe('Second');
    writeFileSync(join(out, 'thesis.docx'), 'mine');
    await expect(loadMade([join(folder, 'again')], out)).rejects.toThrow(/holds other files.*thesis\.docx/);
    expect(existsSync(join(out, 'thesis.docx'))).toBe(true);
  });
});

describe('loadFiles, single events', () => {
  const EVENTS = csv(EVENT_HEADER,
    'e1,pressure_ulcer,ZZ1,ZZ1A1,2025-01-03,sacrum,3,yes,open,2025-06-02', 'e2,pressure_ulcer,ZZ1,ZZ1A2,2025-01-20,heel; left,4,no,open,2025-06-02',
    'e3,pressure_ulcer,ZZ1,,2025-04-20,,3,,open,2025-06-02', 'e4,pressure_ulcer,ZZ1,,2025-04-21,,3,,de_escalated,2025-06-02');
  filesUnder(join(folder, 'events'), { 'events.csv': EVENTS });

  it('by default become monthly counts with zeros and breakdowns; the pack draws the same series and holds no event', async () => {
    const out = join(folder, 'events-pack');
    const { manifest } = await loadMade([join(folder, 'events')], out);
    expect(manifest.extracts.every(({ table }) => table !== 'event')).toBe(true);
    expect(manifest.note).toContain('Events are counted by month, organisation, site, grade and category: 4 events gave');
    expect(manifest.note).toContain('single events are not in this pack');
    const records = join(folder, 'records-pack');
    const kept = await loadMade([join(folder, 'events')], records, { events: 'records' });
    expect(kept.manifest.extracts.filter(({ table }) => table === 'event').map(({ path, rows }) => [path, rows])).toEqual([['event/event_type=pressure_ulcer/part-0.parquet', 4]]);
    const counted = (await opened(out)).contents;
    const listed = (await opened(records)).contents;
    expect(listed.events?.length).toBe(4);
    expect(counted.events).toBeUndefined();
    expect(counted.series.length).toBeGreaterThan(0);
    expect(counted.series).toEqual(listed.series);
    expect(bytesUnder(out)['/contents.json']).not.toBe(bytesUnder(records)['/contents.json']);
  });

  it('a nil return whose month has events gives way to the count; one whose month has none stays, and a figure goes before the count', async () => {
    filesUnder(join(folder, 'nil'), { 'events.csv': EVENTS, 'nil.csv': csv('org_code,measure_id,period_start,value,status,as_of',
      'ZZ1,pressure_ulcer_cat3,2025-04-01,0,zero_filled,2025-06-05', 'ZZ1,pressure_ulcer_cat3,2025-05-01,0,zero_filled,2025-06-05', 'ZZ1,pressure_ulcer_cat3,2025-01-01,2,ok,2025-06-05') });
    const out = join(folder, 'nil-pack');
    const { manifest } = await loadMade([join(folder, 'nil')], out);
    const series = (await opened(out)).contents.series.find(({ measureId, providerCode }) => measureId === 'pressure_ulcer_cat3' && providerCode === 'ZZ1');
    expect(series).toMatchObject({ values: [2, 0, 0, 1, 0] });
    expect(manifest.note).toContain('In 1 month a figure and the number of events differ; the figure is in use.');
  });
});
