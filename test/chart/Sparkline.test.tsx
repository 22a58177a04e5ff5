// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Sparkline } from '../../src/chart/Sparkline.tsx';
import { sparklinePaths } from '../../src/chart/sparkline-path.ts';
import { STORIES, storyNamed } from './stories.ts';

afterEach(cleanup);
const DOMAIN = { from: '2009-04', to: '2012-07' };

describe('sparklinePaths(assessment, domain, width, height)', () => {
  test.each(STORIES.map((story) => [story.name, story.assessment] as const))('%s: only finite numbers, everything inside', (_name, assessment) => {
    for (const domain of [null, DOMAIN]) {
      const paths = sparklinePaths(assessment, domain, 96, 28);
      expect(JSON.stringify(paths)).not.toMatch(/NaN|Infinity/);
      if (paths.last !== null) expect(paths.last.x >= 0 && paths.last.x <= 96 && paths.last.y >= 0 && paths.last.y <= 28).toBe(true);
    }
  });

  test('with a shared domain the same month lies on the same place in every row', () => {
    const ends = ['concern-low', 'stepping-threshold', 'under-15', 'one-point'].map((name) => sparklinePaths(storyNamed(name).assessment, DOMAIN, 96, 28).last?.x);
    expect(ends).toEqual([92, 92, 92, 92]);
  });

  test('a gap breaks the line', () => {
    expect(sparklinePaths(storyNamed('gap-with-reasons').assessment, null, 96, 28).line.match(/M/g)?.length).toBe(3);
  });

  test('one path for all points of one meaning; the last month is not drawn twice', () => {
    const { signals } = sparklinePaths(storyNamed('concern-low').assessment, null, 96, 28);
    expect(signals.map(({ meaning, path }) => [meaning, path.match(/M/g)?.length])).toEqual([['concern', 15], ['improvement', 10]]);
  });

  test('the last month is hollow when provisional, and says what it is when not', () => {
    expect(sparklinePaths(storyNamed('provisional-excluded-restated').assessment, null, 96, 28).last).toMatchObject({ hollow: true, meaning: 'common' });
    expect(sparklinePaths(storyNamed('concern-low').assessment, null, 96, 28).last).toMatchObject({ hollow: false, meaning: 'concern' });
  });

  test('months outside the domain are not drawn', () => {
    expect(sparklinePaths(storyNamed('concern-low').assessment, { from: '2015-01', to: '2016-01' }, 96, 28)).toMatchObject({ line: '', band: '', last: null });
  });

  test('an empty series gives empty paths', () => {
    expect(sparklinePaths(storyNamed('empty').assessment, DOMAIN, 96, 28)).toEqual({ band: '', threshold: '', line: '', signals: [], last: null });
  });
});

describe('Sparkline', () => {
  test('is decoration without a title and an image with one', () => {
    const { container } = render(<Sparkline assessment={storyNamed('concern-low').assessment} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    render(<Sparkline assessment={storyNamed('concern-low').assessment} title="A fall since December" />);
    expect(screen.getByRole('img', { name: 'A fall since December' })).toBeTruthy();
  });

  test('is at most nine elements, however long the series', () => {
    for (const story of STORIES) {
      const { container } = render(<Sparkline assessment={story.assessment} domain={DOMAIN} />);
      expect(container.querySelectorAll('svg *').length).toBeLessThanOrEqual(9);
    }
  });
});
