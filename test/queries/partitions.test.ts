import { describe, expect, it } from 'vitest';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { ManifestExtract, PackManifest } from '../../src/extract/manifest.ts';
import { answeredBy, countedTypes, needsOf, opensInParts, partsWith, tablesInParts, touchedBy } from '../../src/queries/partitions.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';

const [made] = BUILT_IN_MEASURES;
if (made === undefined) throw new Error('The catalogue is empty.');
const plain = (id: string): Measure => {
  const { sourceEventType: _, denominatorMeasure: __, ...rest } = made;
  return { ...rest, id };
};
const counted = (id: string, sourceEventType: string, denominatorMeasure?: string): Measure =>
  ({ ...plain(id), sourceEventType, ...(denominatorMeasure !== undefined && { denominatorMeasure }) });
/** Falls are counted by number and by bed days; pressure ulcers by number. */
const MEASURES = [plain('waits'), plain('beds'), counted('falls', 'fall'), counted('fall_rate', 'fall', 'beds'), counted('ulcers', 'ulcer')];

const file = (path: string, measures: readonly string[] | null, table: ManifestExtract['table'] = 'observation'): ManifestExtract =>
  ({ path, table, bytes: 1_500_000, sha256: null, rows: null, holds: measures === null ? null : { measures, from: '2012-01', to: '2012-12' } });
const pack = (...extracts: readonly ManifestExtract[]): PackManifest => ({
  packVersion: 1, title: '', synthetic: false, source: '', note: '', dataAsOf: null, createdAt: null, extracts, sources: [], dropped: [], reconciliation: [], contents: 'contents.json',
});

describe('opensInParts', () => {
  it('wants parts, a picture and more than two million bytes', () => {
    expect(opensInParts(pack(file('a', ['waits']), file('b', ['beds'])))).toBe(true);
    expect(opensInParts(pack(file('a', ['waits'])))).toBe(false);
    expect(opensInParts(pack(file('a', null), file('b', null)))).toBe(false);
    expect(opensInParts({ ...pack(file('a', ['waits']), file('b', ['beds'])), contents: null })).toBe(false);
  });

  it('takes a file that states no size for a large one', () => {
    expect(opensInParts(pack({ ...file('a', ['waits']), bytes: null }))).toBe(true);
  });
});

describe('needsOf', () => {
  it('a measure that is not counted from events needs itself', () => {
    expect([...needsOf('waits', MEASURES, 'all')]).toEqual(['waits']);
    expect([...needsOf('not-listed', MEASURES, 'all')]).toEqual(['not-listed']);
  });

  it('a measure counted from events needs its denominator and all of its sort, which say when anybody reports', () => {
    expect([...needsOf('fall_rate', MEASURES, 'all')].sort()).toEqual(['beds', 'fall_rate', 'falls']);
    expect([...needsOf('fall_rate', MEASURES, new Set(['fall']))].sort()).toEqual(['beds', 'fall_rate', 'falls']);
  });

  it('where no events of its sort are there it needs itself alone', () => {
    expect([...needsOf('fall_rate', MEASURES, new Set(['ulcer']))]).toEqual(['fall_rate']);
  });
});

describe('touchedBy', () => {
  it('other bed days touch the rate that is counted by them, and no other measure', () => {
    expect([...touchedBy(['beds'], MEASURES, 'all')].sort()).toEqual(['beds', 'fall_rate']);
    expect([...touchedBy(['waits'], MEASURES, 'all')]).toEqual(['waits']);
  });
});

describe('countedTypes', () => {
  it('are those of the measures that event files hold; a file of events that says nothing may hold all', () => {
    expect(countedTypes(pack(file('a', ['waits']), file('e', ['falls'], 'event')), MEASURES)).toEqual(new Set(['fall']));
    expect(countedTypes(pack(file('a', ['waits']), file('e', null, 'event')), MEASURES)).toBe('all');
    expect(countedTypes(pack(file('a', ['falls'])), MEASURES)).toEqual(new Set());
  });
});

describe('parts of a pack', () => {
  const manifest = pack(file('waits-1', ['waits']), file('waits-2', ['waits']), file('both', ['beds', 'falls']), file('events', ['falls', 'fall_rate'], 'event'), file('names', null, 'organisation'));

  it('partsWith gives every file with a row of a measure, in the order of the manifest', () => {
    expect(partsWith(new Set(['waits']), manifest).map(({ path }) => path)).toEqual(['waits-1', 'waits-2']);
    expect(partsWith(new Set(['beds']), manifest).map(({ path }) => path)).toEqual(['both']);
    expect(partsWith(new Set(['ulcers']), manifest)).toEqual([]);
  });

  it('answeredBy wants every file with a row of all that a measure needs', () => {
    const answered = answeredBy(new Set(['waits-1', 'both']), manifest, MEASURES, countedTypes(manifest, MEASURES));
    expect(MEASURES.map(({ id }) => [id, answered(id)])).toEqual([['waits', false], ['beds', true], ['falls', false], ['fall_rate', false], ['ulcers', true]]);
  });

  it('tablesInParts counts the parts of each table and those in memory; files that every view needs are no parts', () => {
    expect(tablesInParts(manifest, new Set(['waits-1', 'names']))).toEqual([
      { table: 'observation', parts: 3, inMemory: 1, bytes: 4_500_000 }, { table: 'event', parts: 1, inMemory: 0, bytes: 1_500_000 },
    ]);
  });
});
