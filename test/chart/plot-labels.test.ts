import { describe, expect, test } from 'vitest';
import { planChart } from '../../src/chart/plan-chart.ts';
import { BOUNDS } from './story-bounds.ts';
import { storyNamed } from './stories.ts';
import { storyWords } from './story-words.ts';

const labels = (name: string, width = 900) => {
  const story = storyNamed(name);
  return planChart({ assessment: story.assessment, words: storyWords(story), bounds: BOUNDS[story.kind], beside: [], annotations: [], width, height: null, textSize: 12, domain: null }).plotLabels;
};

describe('labelsInPlot(ground)', () => {
  test('each level of a threshold that changed has its label', () => {
    expect(labels('stepping-threshold').map(({ text }) => text)).toEqual(['98% until June 2010', '95% from July 2010', '93% from April 2011']);
  });
  test('a threshold that never changed is named at its end only', () => {
    expect(labels('concern-low')).toEqual([]);
  });
  test('a threshold that began later is named where it began', () => {
    expect(labels('threshold-from-later').map(({ text }) => text)).toEqual(['80% from April 2011']);
  });
  test('a trajectory of many steps is not labelled step by step', () => {
    expect(labels('trajectory')).toEqual([]);
  });
  test('the mean of an earlier phase is named in its phase', () => {
    const [label] = labels('re-based');
    expect(label).toMatchObject({ line: 'centre' });
    expect(label?.text).toMatch(/^Mean 60/);
  });
});
