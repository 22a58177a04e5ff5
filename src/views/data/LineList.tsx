/** A folded list of sentences with their number; nothing where there are none. */
import type { ReactNode } from 'react';
import { formatNumber } from '../../wording/format-number.ts';

/** A workbook of years has thousands of totals: the first are shown, those that matter in front. */
const SHOWN_AT_MOST = 40;

interface LineListProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly summary?: string;
  readonly open?: boolean;
}

export function LineList({ heading, lines, summary, open = false }: LineListProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <details open={open} className="line-list">
      <summary>{heading}: {formatNumber(lines.length)}{summary !== undefined && `, ${summary}`}</summary>
      <ul className="extract-lines">{lines.slice(0, SHOWN_AT_MOST).map((line, index) => <li key={index}>{line}</li>)}</ul>
      {lines.length > SHOWN_AT_MOST && <p className="quiet">and {formatNumber(lines.length - SHOWN_AT_MOST)} more</p>}
    </details>
  );
}
