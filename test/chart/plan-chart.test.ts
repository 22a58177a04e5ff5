import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChart } from '../../src/chart/plan-chart.ts';
import { BOUNDS } from './story-bounds.ts';
import { STORIES, storyNamed } from './stories.ts';
import type { Story } from './stories.ts';
import { storyWords } from './story-words.ts';

const plan = (story: Story, width = 900, textSize = 12) =>
  planChart({ assessment: story.assessment, words: storyWords(story), bounds: BOUNDS[story.kind], beside: [], annotations: story.annotations, width, height: null, textSize, domain: null });

describe('planChart(wish)', () => {
  test('every story, at any width and text size: points and names inside the drawing, nothing NaN', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORIES), fc.integer({ min: 260, max: 1800 }), fc.constantFrom(12, 14, 18), (story, width, textSize) => {
        const { layout, points, names, plotLabels } = plan(story, width, textSize);
        for (const { x, y } of points) {
          expect(x >= layout.plot.left && x <= layout.plot.right).toBe(true);
          expect(y >= layout.plot.top && y <= layout.plot.bottom).toBe(true);
        }
        for (const { y } of [...names, ...plotLabels]) expect(y >= 0 && y <= layout.height).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('observations are read and never changed: limits are clipped only as drawn', () => {
    const story = storyNamed('suppressed');
    const before = JSON.stringify(story.assessment);
    const { lower } = plan(story);
    expect(story.assessment.lower[0]).toBeLessThan(0);
    expect(lower[0]).toBe(0);
    expect(JSON.stringify(story.assessment)).toBe(before);
  });

  test('the axis says where it starts unless that is zero', () => {
    expect(plan(storyNamed('concern-low')).axisNote).toBe('Axis starts at 83%, not zero');
    expect(plan(storyNamed('suppressed')).axisNote).toBeNull();
  });

  test('months left out and provisional months carry no signal', () => {
    const { points } = plan(storyNamed('provisional-excluded-restated'));
    expect(points.filter(({ excluded, provisional }) => excluded || provisional).map(({ index, meaning }) => [index, meaning])).toEqual([[12, 'common'], [13, 'common'], [26, 'common'], [27, 'common']]);
  });

  test('a domain given is kept, so that several charts can share one axis', () => {
    const story = storyNamed('concern-low');
    expect(planChart({ assessment: story.assessment, words: storyWords(story), bounds: BOUNDS.percent, beside: [], annotations: [], width: 400, height: 200, textSize: 12, domain: [0, 1] }).domain).toEqual([0, 1]);
  });
});
