import { describe, expect, test } from 'vitest';
import { notesOf } from '../../src/chart/notes.ts';
import type { Annotation } from '../../src/spc/vocabulary.ts';
import { storyNamed } from './stories.ts';

const { assessment } = storyNamed('re-based');
const words = { phase: (_phase: unknown, from: string) => `New limits from ${from}` };
const note = (from: string, to = from): Annotation => ({ providerCode: null, measureId: null, from, to, kind: 'note', text: 'It happened', author: 'a', effect: 'none' });

describe('notesOf(assessment, annotations, words)', () => {
  test('the start of every phase after the first', () => {
    expect(notesOf(assessment, [], words)).toEqual([{ index: 14, to: 14, text: 'New limits from 2011-06', kind: 'phase' }]);
  });
  test('an annotation of the same month is said together with the new limits', () => {
    expect(notesOf(assessment, [note('2011-06')], words)).toEqual([{ index: 14, to: 14, text: 'New limits from 2011-06: It happened', kind: 'phase' }]);
  });
  test('an annotation of several months keeps its span, cut at the series', () => {
    expect(notesOf(assessment, [note('2010-01', '2010-06'), note('2012-06', '2013-01')], words).filter(({ kind }) => kind === 'annotation')).toEqual([
      { index: 0, to: 2, text: 'It happened', kind: 'annotation' },
      { index: 26, to: 27, text: 'It happened', kind: 'annotation' },
    ]);
  });
  test('annotations before or after the series are left out', () => {
    expect(notesOf(assessment, [note('2009-01'), note('2013-01')], words).length).toBe(1);
  });
  test('an empty series has no notes', () => {
    expect(notesOf(storyNamed('empty').assessment, [note('2011-06')], words)).toEqual([]);
  });
});
