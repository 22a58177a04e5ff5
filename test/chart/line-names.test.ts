import { describe, expect, test } from 'vitest';
import { lineNames, placeNames, widestName } from '../../src/chart/line-names.ts';
import { plotScale } from '../../src/chart/scales.ts';
import { judgedLine } from '../../src/chart/threshold-lines.ts';
import { storyNamed } from './stories.ts';
import type { Story } from './stories.ts';
import { storyWords } from './story-words.ts';

const namesIn = (story: Story, short = false) => {
  const { assessment } = story;
  const judged = judgedLine(assessment);
  return lineNames({ assessment, words: storyWords(story), lower: assessment.lower, centre: assessment.centre, upper: assessment.upper, thresholds: judged === null ? [] : [judged], short });
};

describe('lineNames(lines)', () => {
  test('limits, mean and threshold are named with their numbers', () => {
    expect(namesIn(storyNamed('concern-low')).map(({ text }) => text)).toEqual(['Upper process limit 92.5%', 'Mean 89.0%', 'Lower process limit 85.4%', 'Threshold 95%']);
  });
  test('the short form on a telephone', () => {
    expect(namesIn(storyNamed('concern-low'), true).map(({ text }) => text)).toEqual(['Upper 92.5%', 'Mean 89.0%', 'Lower 85.4%', 'Target 95%']);
  });
  test('limits equal to the mean are named once', () => {
    expect(namesIn(storyNamed('constant-100')).map(({ line }) => line)).toEqual(['centre', 'judged']);
  });
  test('an empty series names nothing and needs no room', () => {
    expect(namesIn(storyNamed('empty'))).toEqual([]);
    expect(widestName([], 12)).toBe(0);
  });
});

describe('placeNames(names, scale, plot, textSize)', () => {
  test('a name alone stands at its line; two at one height are pushed apart and know their line', () => {
    const plot = { left: 0, top: 0, right: 100, bottom: 114 };
    const scale = plotScale(3, [0, 10], plot);
    const [one, two] = placeNames([{ id: 'a', line: 'upper', text: 'A', value: 5 }, { id: 'b', line: 'lower', text: 'B', value: 5 }], scale, plot, 10);
    expect([one?.y, two?.y]).toEqual([50.5, 63.5]);
    expect([one?.lineY, two?.lineY]).toEqual([57, 57]);
  });
});
