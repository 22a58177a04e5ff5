/** The few words under a chart that explain its marks: only those that occur. */
import type { ChartWords, MarkName } from './chart-words.ts';
import type { PointMeaning } from './point-meaning.ts';
import { textWidth } from './text-width.ts';

/** One explained mark, or a plain sentence (`mark` null), in its row. */
export interface KeyItem {
  readonly mark: MarkName | null;
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

interface KeyPoint {
  readonly index: number;
  readonly meaning: PointMeaning;
  readonly provisional: boolean;
  readonly excluded: boolean;
}

const ORDER: readonly MarkName[] = ['concern', 'conflict', 'improvement', 'neither-high', 'neither-low', 'provisional', 'excluded', 'restated'];
/** Room for the mark before its text, and between items, in times the text's size. */
const MARK_ROOM = 1.25;
const ITEM_GAP = 1.4;

/**
 * Which marks need a word on this chart, and where does it stand? Concern first. Ordinary points need none.
 * Items wrap to further rows where the width is used up. Nothing to say: no rows.
 *
 * @example keyOf([concernPoint], [null], words, 'Axis starts at 80%', 700, 12).items.map((item) => item.mark) // [null, 'concern']
 */
export function keyOf(
  points: readonly KeyPoint[],
  restatedFrom: readonly (number | null)[],
  words: Pick<ChartWords, 'mark'>,
  axisNote: string | null,
  width: number,
  textSize: number,
): { items: KeyItem[]; rows: number } {
  const present = new Set<MarkName>();
  for (const point of points) {
    if (point.excluded) present.add('excluded');
    else if (point.provisional) present.add('provisional');
    else if (point.meaning !== 'common') present.add(point.meaning);
    if (restatedFrom[point.index] != null) present.add('restated');
  }
  const wanted = ORDER.filter((mark) => present.has(mark)).map((mark) => ({ mark: mark as MarkName | null, text: words.mark(mark) }));
  if (axisNote !== null) wanted.unshift({ mark: null, text: axisNote });

  const items: KeyItem[] = [];
  let x = 0;
  let row = 0;
  for (const { mark, text } of wanted) {
    const long = textWidth(text, textSize) + (mark === null ? 0 : MARK_ROOM * textSize);
    if (x > 0 && x + long > width) {
      x = 0;
      row += 1;
    }
    items.push({ mark, text, x, row });
    x += long + ITEM_GAP * textSize;
  }
  return { items, rows: items.length === 0 ? 0 : row + 1 };
}
