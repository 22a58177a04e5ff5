import { describe, expect, it } from 'vitest';
import { chartRoom } from '../../../src/views/meeting/use-room-for-chart.ts';

/** Capitals of the site's typeface, as part of its size. */
const CAPITAL = 0.716;
const WALL_MM = 2000;
const SIX_METRES_MM = 6000;

describe('chartRoom', () => {
  it.each([1366, 1920, 3840])('with room for it the words of the chart are a two-hundredth of six metres on a wall of two metres, at %i pixels too', (width) => {
    const { textSize } = chartRoom(width, width * 0.4);
    expect((textSize * CAPITAL * WALL_MM) / width).toBeGreaterThanOrEqual(SIX_METRES_MM / 200);
  });

  it('long sentences leave less: the words shrink before the plot does', () => {
    expect(chartRoom(1920, 480)).toEqual({ height: 384, textSize: 32 });
  });

  it('a telephone, and a room too low for anything: never smaller than can be read in the hand', () => {
    expect(chartRoom(390, 420).textSize).toBe(15);
    expect(chartRoom(1366, 100)).toEqual({ height: 220, textSize: 15 });
  });
});
