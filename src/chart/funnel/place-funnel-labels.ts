/** Names beside points, none on top of another. */
import type { Rectangle } from '../scales.ts';
import { textWidth } from '../text-width.ts';
import type { FunnelPoint } from './funnel-point.ts';

export interface PlacedLabel {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  /** Middle of the line of text. */
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly isOwn: boolean;
}

/** A point is kept free so far around its middle, in pixels. */
const POINT = 6;

/**
 * Which providers are named on the plot, and where? The own one always; those beyond the 99.8% limits where there is room to the
 * right, left, above or below without covering a point, another name or the plot's edge; the farthest from the centre first.
 *
 * @returns in the order placed; empty without such providers
 */
export function placeFunnelLabels(points: readonly FunnelPoint[], plot: Rectangle, name: (code: string) => string, textSize: number): readonly PlacedLabel[] {
  const taken: Rectangle[] = points.map(({ x, y }) => ({ left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT }));
  const wanted = points
    .filter(({ far, isOwn }) => far || isOwn)
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || Math.abs(b.provider.z) - Math.abs(a.provider.z));
  const placed: PlacedLabel[] = [];
  for (const point of wanted) {
    const text = name(point.provider.code);
    const width = textWidth(text, textSize, point.isOwn);
    const places = candidates(point, width, textSize, plot);
    const free = places.find(({ box }) => inside(box, plot) && !taken.some((other) => overlap(box, other)));
    // The reader's own provider is named even in a crowd.
    const chosen = free ?? (point.isOwn ? (places.find(({ box }) => inside(box, plot)) ?? places[0]) : undefined);
    if (chosen === undefined) continue;
    taken.push(chosen.box);
    placed.push({ code: point.provider.code, text, x: chosen.x, y: chosen.y, anchor: chosen.anchor, isOwn: point.isOwn });
  }
  return placed;
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly box: Rectangle;
}

function candidates({ x, y }: FunnelPoint, width: number, size: number, plot: Rectangle): Candidate[] {
  const away = POINT + 4;
  const half = size * 0.62;
  const at = (cx: number, cy: number, anchor: PlacedLabel['anchor']): Candidate => {
    const left = anchor === 'start' ? cx : anchor === 'end' ? cx - width : cx - width / 2;
    return { x: cx, y: cy, anchor, box: { left, right: left + width, top: cy - half, bottom: cy + half } };
  };
  const pushed = Math.max(plot.left, Math.min(x - width / 2, plot.right - width));
  return [
    at(x + away, y, 'start'), at(x - away, y, 'end'), at(x, y - away - half, 'middle'), at(x, y + away + half, 'middle'),
    at(x + away, y - half, 'start'), at(x + away, y + half, 'start'), at(x - away, y - half, 'end'), at(x - away, y + half, 'end'),
    // A long name near the edge of a narrow plot: above or below, pushed back inside.
    at(pushed, y - away - half, 'start'), at(pushed, y + away + half, 'start'),
  ];
}

const overlap = (a: Rectangle, b: Rectangle): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (box: Rectangle, plot: Rectangle): boolean => box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
