import { describe, expect, test } from 'vitest';
import { assessmentInWindow, wordsInWindow } from '../../src/chart/chart-window.ts';
import { storyNamed } from './stories.ts';
import { storyWords } from './story-words.ts';

const story = storyNamed('concern-low');
const { assessment } = story;
const last = assessment.series.periods.length - 1;

describe('assessmentInWindow(assessment, window)', () => {
  test('the last twelve months: their values, limits and signals as worked out from all', () => {
    const part = assessmentInWindow(assessment, { from: last - 11, to: last });
    expect(part.series.periods).toEqual(assessment.series.periods.slice(-12));
    expect(part.upper).toEqual(assessment.upper.slice(-12));
    expect(part.lowSignals).toEqual(assessment.lowSignals.slice(-12));
    expect(part.variation).toBe(assessment.variation);
    expect(part.decidingIndex).toBe((assessment.decidingIndex ?? 0) - (last - 11));
    expect(part.phases.at(-1)?.to).toBe(11);
  });

  test('months before the deciding one: none decides', () => {
    expect(assessmentInWindow(assessment, { from: 0, to: 7 }).decidingIndex).toBeNull();
  });

  test('all months: the very same assessment', () => {
    expect(assessmentInWindow(assessment, { from: 0, to: last })).toBe(assessment);
  });
});

test('wordsInWindow: the first place in the window is told as its own month', () => {
  const words = storyWords(story);
  expect(wordsInWindow(words, { from: 3, to: 9 }).readout(0).heading).toBe(words.readout(3).heading);
  expect(wordsInWindow(words, { from: 3, to: 9 }).spoken(2)).toBe(words.spoken(5));
});
