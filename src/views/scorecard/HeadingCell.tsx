/** The heading of a row or column: a measure with its unit and threshold, or a provider. */
import { memo, type ReactNode } from 'react';
import type { Heading } from './chart-index.ts';
import { nameOf } from './heading-words.ts';

interface HeadingCellProps {
  readonly heading: Heading;
  readonly scope: 'row' | 'col';
  /** The number of its column for those who hear it. */
  readonly place: number;
  readonly detail: string | null;
}

export const HeadingCell = memo(function HeadingCell({ heading, scope, place, detail }: HeadingCellProps): ReactNode {
  return (
    <th scope={scope} aria-colindex={place} title={heading.kind === 'measure' ? heading.measure.name : heading.provider.name}>
      <span className="heading-name">{nameOf(heading)}</span>
      {detail !== null && <span className="heading-detail">{detail}</span>}
    </th>
  );
});
