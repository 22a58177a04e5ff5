import { describe, expect, it } from 'vitest';
import type { FunnelPoint } from '../../../src/chart/funnel/funnel-point.ts';
import { placeFunnelLabels } from '../../../src/chart/funnel/place-funnel-labels.ts';
import { textWidth } from '../../../src/chart/text-width.ts';

const PLOT = { left: 60, right: 300, top: 0, bottom: 200 };
const point = (code: string, x: number, y: number, isOwn = false): FunnelPoint => ({ x, y, isOwn, far: true, provider: { code, z: 4 } }) as unknown as FunnelPoint;
const box = ({ x, text, anchor, isOwn }: ReturnType<typeof placeFunnelLabels>[number]): readonly [number, number] => {
  const width = textWidth(text, 12, isOwn);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
};

describe('placeFunnelLabels', () => {
  it('a point with room to the right is named there', () => {
    expect(placeFunnelLabels([point('A', 100, 100)], PLOT, () => 'Arrow Vale', 12)).toMatchObject([{ text: 'Arrow Vale', anchor: 'start', y: 100 }]);
  });

  it.each([70, 180, 240, 295])('the long name of the own provider at %i stays inside a narrow plot', (x) => {
    const [label] = placeFunnelLabels([point('A', x, 100, true)], PLOT, () => 'University Hospitals Birmingham', 12);
    const [left, right] = box(label!);
    expect(left).toBeGreaterThanOrEqual(PLOT.left);
    expect(right).toBeLessThanOrEqual(PLOT.right);
  });
});
