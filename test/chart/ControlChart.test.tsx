// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ControlChart } from '../../src/chart/ControlChart.tsx';
import type { ControlChartProps } from '../../src/chart/ControlChart.tsx';
import { accessibilityFaults } from './check-accessibility.ts';
import { BOUNDS } from './story-bounds.ts';
import { storyBeside } from './story-beside.ts';
import { storyWords } from './story-words.ts';
import { STORIES, storyNamed } from './stories.ts';
import type { Story } from './stories.ts';

afterEach(cleanup);

function chartOf(story: Story, props: Partial<ControlChartProps> = {}) {
  return (
    <ControlChart
      assessment={story.assessment} words={storyWords(story)} caption={story.name} bounds={BOUNDS[story.kind]}
      beside={storyBeside(story)} annotations={story.annotations} width={900} {...props}
    />
  );
}
function draw(name: string, props: Partial<ControlChartProps> = {}): { container: HTMLElement; texts: string[]; rerender: (props: Partial<ControlChartProps>) => void } {
  const story = storyNamed(name);
  const { container, rerender } = render(chartOf(story, props));
  const drawing = container.querySelector('.wl-drawing');
  return { container, texts: [...(drawing?.querySelectorAll('text') ?? [])].map((text) => text.textContent), rerender: (next) => rerender(chartOf(story, { ...props, ...next })) };
}
/** Marks of the series itself: those of the key under the chart are left out. */
const marks = (container: HTMLElement, selector: string): Element[] => [...container.querySelectorAll(`.wl-drawing ${selector}`)].filter((mark) => mark.closest('.wl-key') === null);
const count = (container: HTMLElement, selector: string): number => marks(container, selector).length;
const walk = (): HTMLElement => screen.getByRole('slider');
const live = (container: HTMLElement): string => container.querySelector('[aria-live=polite]')?.textContent ?? '';

describe.each(STORIES.map((story) => [story.name, story] as const))('the story %s', (_name, story) => {
  test.each([900, 340])('at %i pixels: a named figure without accessibility faults and without a broken number', async (width) => {
    const { container } = render(chartOf(story, { width }));
    expect(screen.getByRole('figure', { name: story.name })).toBeTruthy();
    expect(screen.getByRole('img', { name: `Chart of the story ${story.name}.` })).toBeTruthy();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test('draws one point for every month with a value, in time order, inside the plot', () => {
    const { container } = render(chartOf(story));
    const points = marks(container, '.wl-point').filter((point) => point.closest('.wl-point--conflict') === null);
    const conflicts = count(container, '.wl-point--conflict');
    expect(points.length + conflicts).toBe(story.assessment.series.values.filter((value) => value !== null).length);
    const places = points.map((point) => /translate\(([\d.-]+),([\d.-]+)\)/.exec(point.getAttribute('transform') ?? '')?.slice(1).map(Number) ?? []);
    for (const [x = -1, y = -1] of places) {
      expect(x >= 0 && x <= 900).toBe(true);
      expect(y >= 0 && y <= 430).toBe(true);
    }
  });

  test('without a script it is the same picture, with no tab stop', () => {
    const markup = renderToStaticMarkup(chartOf(story, { interactive: false }));
    expect(markup).toContain('wl-drawing');
    expect(markup).not.toMatch(/tabindex|wl-readout|aria-live/i);
  });
});

describe('what the drawing tells', () => {
  test('concern-low: diamonds for concern, discs for improvement, the names at their lines', () => {
    const { container, texts } = draw('concern-low');
    expect(count(container, '.wl-point--concern')).toBe(16);
    expect(count(container, '.wl-point--improvement')).toBe(10);
    expect(texts).toEqual(expect.arrayContaining(['Threshold 95%', 'Upper process limit 92.5%', 'Mean 89.0%', 'Lower process limit 85.4%', 'Ward closed, December 2011']));
    expect(texts).toContain('Axis starts at 83%, not zero');
    expect(texts).not.toContain('Provisional');
  });

  test('conflict: the deciding month is a concern that carries the improvement', () => {
    const { container, texts } = draw('conflict');
    const both = marks(container, '.wl-point--conflict');
    expect(both.length).toBe(7);
    expect(both.at(-1)?.querySelectorAll('.wl-point--concern, .wl-point--improvement').length).toBe(2);
    expect(texts).toContain('Both at once');
  });

  test('gap-with-reasons: the line breaks at both gaps, each gap says why', () => {
    const { container, texts } = draw('gap-with-reasons');
    expect(container.querySelectorAll('.wl-line').length).toBe(3);
    expect(texts).toEqual(expect.arrayContaining(['not submitted', '2 months: not in the extract']));
  });

  test('suppressed: no point stands at zero for a hidden month', () => {
    const { container, texts } = draw('suppressed');
    expect(container.querySelectorAll('.wl-gap').length).toBe(2);
    expect(texts.filter((text) => text === 'suppressed').length).toBe(2);
  });

  test('stepping-threshold: three levels, two upright steps, each level named at the line', () => {
    const { container, texts } = draw('stepping-threshold');
    const path = container.querySelector('.wl-threshold--judged')?.getAttribute('d') ?? '';
    expect(path.match(/V/g)?.length).toBe(2);
    expect(path.match(/M/g)?.length).toBe(1);
    expect(texts).toEqual(expect.arrayContaining(['98% until June 2010', '95% from July 2010', '93% from April 2011', 'Threshold 93%']));
  });

  test('stepping-threshold on a telephone: levels are named by their number alone', () => {
    expect(draw('stepping-threshold', { width: 340 }).texts).toEqual(expect.arrayContaining(['98%', '95%', '93%', 'Target 93%']));
  });

  test('re-based: two pieces of limits that do not join, the old mean named, one label for the change and its reason', () => {
    const { container, texts } = draw('re-based');
    expect(container.querySelectorAll('.wl-limits__centre').length).toBe(2);
    const [before, after] = [...container.querySelectorAll('.wl-limits__centre')].map((path) => path.getAttribute('d') ?? '');
    expect(before).not.toBe(after);
    expect(texts).toContain('New limits from June 2011: stroke unit opened');
    expect(texts.filter((text) => text.startsWith('Mean')).length).toBe(2);
  });

  test('short-phase: limits of the short phase are drawn as provisional', () => {
    expect(draw('short-phase').container.querySelectorAll('.wl-limits__line--short').length).toBe(3);
  });

  test('constant-100: limits, mean and points lie on one height, named once', () => {
    const { container, texts } = draw('constant-100');
    const heights = new Set([...container.querySelectorAll('.wl-drawing .wl-point')].map((point) => /,([\d.]+)\)/.exec(point.getAttribute('transform') ?? '')?.[1]));
    expect(heights.size).toBe(1);
    expect(texts.filter((text) => text.includes('100.0%'))).toEqual(['Mean 100.0%']);
  });

  test('under-15: a median and no limits', () => {
    const { texts, container } = draw('under-15');
    expect(texts.some((text) => text.startsWith('Median'))).toBe(true);
    expect(texts.some((text) => text.includes('process limit'))).toBe(false);
    expect(container.querySelector('.wl-limits__band')?.getAttribute('d')).toBe('');
  });

  test('neutral: triangles to their side, neither better nor worse', () => {
    const { container, texts } = draw('neutral');
    expect(count(container, '.wl-point--neither')).toBeGreaterThan(8);
    expect(count(container, '.wl-point--concern')).toBe(0);
    expect(texts).toEqual(expect.arrayContaining(['Unusually high', 'Unusually low']));
  });

  test('provisional-excluded-restated: hollow, crossed, both values of a restated month, and a word for each', () => {
    const { container, texts } = draw('provisional-excluded-restated');
    expect(count(container, '.wl-point--provisional')).toBe(2);
    expect(count(container, '.wl-point--excluded')).toBe(2);
    expect(count(container, '.wl-restated')).toBe(2);
    expect(container.querySelectorAll('.wl-line--loose').length).toBe(5);
    expect(texts).toEqual(expect.arrayContaining(['Provisional', 'Left out of limits', 'Restated, from', 'Record system replaced']));
    expect(container.querySelectorAll('.wl-note__span').length).toBe(1);
  });

  test('two-thresholds: the interim ambition steps beside the standard', () => {
    const { container, texts } = draw('two-thresholds');
    expect(container.querySelectorAll('.wl-threshold').length).toBe(2);
    expect(texts).toEqual(expect.arrayContaining(['Threshold 95%', 'Interim 78%', '76% until March 2025']));
  });

  test('many-notes: numbers on the drawing, the same numbers in a list', () => {
    const { texts } = draw('many-notes');
    expect(texts.filter((text) => /^[1-8]$/.test(text)).length).toBe(8);
    expect(within(screen.getByRole('list')).getAllByRole('listitem').map((item) => item.textContent)[1]).toBe('Norovirus closed four wards');
  });

  test('colliding-names: the names of four lines do not overlap', () => {
    const { container } = draw('colliding-names');
    const heights = [...container.querySelectorAll('.wl-name__text')].map((text) => Number(text.getAttribute('y'))).sort((a, b) => a - b);
    expect(heights.length).toBe(4);
    for (let index = 1; index < heights.length; index += 1) expect(heights[index]! - heights[index - 1]!).toBeGreaterThanOrEqual(15);
  });

  test('small-denominators: limits step with the patients and are never drawn past 100%', () => {
    const { container } = draw('small-denominators');
    const [upper] = [...container.querySelectorAll('.wl-limits__line')].map((path) => path.getAttribute('d') ?? '');
    expect(upper?.match(/V/g)?.length).toBeGreaterThan(10);
    const top = Number(container.querySelector('.wl-axis__year-start')?.getAttribute('d')?.match(/,([\d.]+)V/)?.[1]);
    for (const [, y] of upper?.matchAll(/V([\d.]+)/g) ?? []) expect(Number(y)).toBeGreaterThanOrEqual(top);
  });

  test('empty: says in words that there is nothing, and has nothing to walk', () => {
    const { texts } = draw('empty');
    expect(texts).toContain('No month has a value');
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('walking along the months', () => {
  test('one tab stop; the first key lands on the deciding month and is spoken; Escape is silent', async () => {
    const user = userEvent.setup();
    const { container } = draw('concern-low');
    await user.tab();
    expect(document.activeElement).toBe(walk());
    expect(live(container)).toBe('');
    await user.keyboard('{ArrowRight}');
    expect(live(container)).toBe('July 2012, 87.4%, Worse than usual, threshold 95% not met');
    await user.keyboard('{ArrowLeft}');
    expect(live(container)).toBe('June 2012, 88.6%, Worse than usual, threshold 95% not met');
    expect(walk().getAttribute('aria-valuetext')).toBe('June 2012');
    await user.keyboard('{Escape}');
    expect(live(container)).toBe('');
    await user.tab();
    expect(container.contains(document.activeElement)).toBe(false);
  });

  test('a gap is a stop and says why it is one', async () => {
    const user = userEvent.setup();
    const { container } = draw('gap-with-reasons');
    await user.tab();
    await user.keyboard('{Home}{ArrowRight>8/}');
    expect(live(container)).toBe('December 2010, not submitted');
  });

  test('s goes to the next signal, Enter pins it and the strip says so', async () => {
    const user = userEvent.setup();
    const onPin = vi.fn();
    const { container } = draw('concern-low', { onPin });
    await user.tab();
    await user.keyboard('s{Enter}');
    expect(onPin).toHaveBeenCalledWith(2);
    expect(container.querySelector('.wl-crosshair__reading--pinned')).toBeTruthy();
    await user.tab();
    expect(container.querySelector('.wl-readout')?.textContent).toContain('Pinned');
    expect(container.querySelector('.wl-readout')?.textContent).toContain('June 2010');
  });

  test('keys with Ctrl, and keys that are not ours, stay with the page', () => {
    const onActive = vi.fn();
    draw('concern-low', { onActive });
    expect(fireEvent.keyDown(walk(), { key: 's', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(walk(), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(walk(), { key: 's' })).toBe(false);
    expect(onActive).toHaveBeenCalledTimes(1);
  });

  test('the pointer finds the nearest month anywhere over the plot, a click pins it, leaving clears', () => {
    const onActive = vi.fn();
    const onPin = vi.fn();
    const { container } = draw('concern-low', { onActive, onPin });
    fireEvent.pointerMove(walk(), { clientX: 0, clientY: 20 });
    expect(onActive).toHaveBeenLastCalledWith(0);
    fireEvent.pointerMove(walk(), { clientX: 5000, clientY: 300 });
    expect(onActive).toHaveBeenLastCalledWith(27);
    fireEvent.click(walk());
    expect(onPin).toHaveBeenCalledWith(27);
    fireEvent.pointerLeave(walk(), { pointerType: 'mouse' });
    expect(onActive).toHaveBeenLastCalledWith(null);
    expect(live(container)).toBe('');
  });

  test('the caller may hold the state: what it gives is shown', () => {
    const { container, rerender } = draw('concern-low', { activeIndex: 22, pinnedIndex: null });
    expect(container.querySelector('.wl-readout__value')?.textContent).toBe('87.4%');
    rerender({ activeIndex: 23 });
    expect(live(container)).toContain('March 2012, 84.8%');
  });

  test('at rest the strip reads the deciding month and not a provisional one', () => {
    const { container } = draw('provisional-excluded-restated');
    expect(container.querySelector('.wl-readout')?.textContent).toContain('May 2012');
    expect(container.querySelector('.wl-readout')?.textContent).toContain('Latest month');
  });

  test('the buttons for fingers step by a month and are no tab stops', async () => {
    const user = userEvent.setup();
    const { container } = draw('concern-low');
    await user.click(screen.getByRole('button', { name: 'Previous month' }));
    await user.click(screen.getByRole('button', { name: 'Previous month' }));
    expect(live(container)).toContain('June 2012');
    expect(screen.getAllByRole('button').every((button) => button.tabIndex === -1)).toBe(true);
  });
});
