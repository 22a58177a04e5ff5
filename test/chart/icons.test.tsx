// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { AssuranceIcon } from '../../src/chart/AssuranceIcon.tsx';
import { VariationIcon } from '../../src/chart/VariationIcon.tsx';
import { accessibilityFaults } from './check-accessibility.ts';

afterEach(cleanup);

const VARIATIONS = ['improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neither-high', 'neither-low', 'common-cause', 'not-enough-data'] as const;
const ASSURANCES = ['pass', 'fail', 'hit-or-miss', null] as const;
const ring = (container: HTMLElement): SVGCircleElement => container.querySelector<SVGCircleElement>('.wl-icon__ring')!;
/** The drawing without its colours and words: what is left in print. */
const shape = (container: HTMLElement): string => container.innerHTML.replace(/ class="[^"]*"| aria-label="[^"]*"|<title>.*?<\/title>/g, '');

describe('VariationIcon', () => {
  test.each(VARIATIONS)('%s is an image with the caller’s words', async (variation) => {
    const { container } = render(<VariationIcon variation={variation} title={`It is ${variation}`} size={24} />);
    expect(screen.getByRole('img', { name: `It is ${variation}` }).getAttribute('width')).toBe('24');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test('all eight differ in shape alone, without colour', () => {
    const shapes = VARIATIONS.map((variation) => shape(render(<VariationIcon variation={variation} title="t" />).container));
    expect(new Set(shapes).size).toBe(8);
  });

  test('the ring of a concern is the thickest', () => {
    const widths = VARIATIONS.map((variation) => [variation, Number(ring(render(<VariationIcon variation={variation} title="t" />).container).getAttribute('stroke-width'))] as const);
    const thick = widths.filter(([, width]) => width > 4).map(([variation]) => variation);
    expect(thick).toEqual(['concern-high', 'concern-low']);
  });

  test('not enough data: an empty dashed ring', () => {
    const { container } = render(<VariationIcon variation="not-enough-data" title="t" />);
    expect(ring(container).getAttribute('stroke-dasharray')).not.toBeNull();
    expect(container.querySelectorAll('path').length).toBe(0);
  });

  test('a label is seen and not read out twice', () => {
    render(<VariationIcon variation="concern-low" title="Concern: unusually low" label="Concern, low" />);
    expect(screen.getByText('Concern, low').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getAllByRole('img').length).toBe(1);
  });
});

describe('AssuranceIcon', () => {
  test.each(ASSURANCES)('%s is an image with the caller’s words', async (assurance) => {
    const { container } = render(<AssuranceIcon assurance={assurance} title={`It is ${String(assurance)}`} />);
    expect(screen.getByRole('img', { name: `It is ${String(assurance)}` })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  test('all verdicts, stable or not, differ in shape alone', () => {
    const shapes = [true, false].flatMap((stable) => ASSURANCES.slice(0, 3).map((assurance) => shape(render(<AssuranceIcon assurance={assurance} stable={stable} title="t" />).container)));
    expect(new Set(shapes).size).toBe(6);
  });

  test('the threshold lies above the process for fail, below it for pass', () => {
    const target = (assurance: 'pass' | 'fail'): number => Number(/,([\d.]+)H/.exec(render(<AssuranceIcon assurance={assurance} title="t" />).container.querySelector('.wl-icon__target')?.getAttribute('d') ?? '')?.[1]);
    expect(target('fail')).toBeLessThan(29);
    expect(target('pass')).toBeGreaterThan(33);
  });

  test('not stable: greyed, and a failing verdict keeps its thick ring', () => {
    const { container } = render(<AssuranceIcon assurance="fail" stable={false} title="t" />);
    expect(container.querySelector('.wl-icon--greyed')).toBeTruthy();
    expect(Number(ring(container).getAttribute('stroke-width'))).toBeGreaterThan(4);
  });
});
