// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ControlChart } from '../../src/chart/ControlChart.tsx';
import { drawingFile } from '../../src/chart/drawing-file.ts';
import { BOUNDS } from './story-bounds.ts';
import { storyNamed } from './stories.ts';
import { storyWords } from './story-words.ts';

afterEach(cleanup);

describe('drawingFile(drawing)', () => {
  const story = storyNamed('concern-low');
  const drawn = (): SVGSVGElement => {
    const { container } = render(
      <>
        <style>{'.wl-point--concern { fill: rgb(228, 108, 10); }'}</style>
        <ControlChart assessment={story.assessment} words={storyWords(story)} caption="c" bounds={BOUNDS.percent} width={760} />
      </>,
    );
    return container.querySelector<SVGSVGElement>('.wl-drawing')!;
  };

  test('is a whole SVG file with its title, its ground and every mark', () => {
    const drawing = drawn();
    const file = new DOMParser().parseFromString(drawingFile(drawing), 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(file.querySelector('title')?.textContent).toBe('Chart of the story concern-low.');
    expect(file.querySelector('rect')?.getAttribute('fill')).toBe('white');
    expect(file.querySelectorAll('path').length).toBe(drawing.querySelectorAll('path').length);
  });

  test('colours are written into the marks, nothing depends on a style sheet', () => {
    const file = drawingFile(drawn());
    expect(file).toContain('fill="rgb(228, 108, 10)"');
    expect(file).not.toMatch(/class=|var\(/);
  });

  test('the drawing in the page is left as it was', () => {
    const drawing = drawn();
    const before = drawing.outerHTML;
    drawingFile(drawing);
    expect(drawing.outerHTML).toBe(before);
  });

  test('with a frame: its words stand around the drawing as text, long ones broken', () => {
    const drawing = drawn();
    const sentence = 'Below the threshold in every month, and nothing suggests that it will be met unless the process changes; '.repeat(3).trim();
    const file = new DOMParser().parseFromString(
      drawingFile(drawing, { heading: 'Waiting times, First Trust', lines: ['XmR chart', sentence], foot: ['Source: made', 'Fingerprint 1234'] }), 'image/svg+xml',
    );
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('title')?.textContent).toBe('Waiting times, First Trust. Chart of the story concern-low.');
    const texts = [...file.documentElement.children].filter(({ tagName }) => tagName === 'text').map(({ textContent }) => textContent);
    expect(texts[0]).toBe('Waiting times, First Trust');
    expect(texts.slice(1, -2).join(' ')).toBe(`XmR chart ${sentence}`);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.slice(-2)).toEqual(['Source: made', 'Fingerprint 1234']);
    expect(Number(file.documentElement.getAttribute('height'))).toBeGreaterThan(Number(drawing.getAttribute('height')) + 100);
    expect(file.querySelectorAll('path').length).toBe(drawing.querySelectorAll('path').length);
  });
});
