/** The heading of a row or column: a measure with its unit and threshold, or a provider. */
import { memo, type ReactNode } from 'react';
import { formatThreshold, unitOf } from '../../wording/format-value.ts';
import type { Heading, MeasureHeading, ScorecardGrid } from './scorecard-grid.ts';

interface HeadingCellProps {
  readonly heading: Heading;
  readonly scope: 'row' | 'col';
  readonly grid: ScorecardGrid;
}

export const HeadingCell = memo(function HeadingCell({ heading, scope, grid }: HeadingCellProps): ReactNode {
  if (heading.kind === 'provider') {
    const { provider } = heading;
    return (
      <th scope={scope} title={provider.name}>
        <span className="heading-name">{provider.shortName}</span>
        {provider.unlisted && <span className="heading-detail">unlisted</span>}
      </th>
    );
  }
  return (
    <th scope={scope} title={heading.measure.name}>
      <span className="heading-name">{heading.measure.shortName}</span>
      <span className="heading-detail">{measureDetail(heading, grid)}</span>
    </th>
  );
});

/** `at least 95%` where everybody is held to the same; the unit goes before it. */
function measureDetail({ key, measure }: MeasureHeading, { thresholdsOf }: ScorecardGrid): string {
  const required = new Set((thresholdsOf.get(key) ?? []).map(({ comparison, value }) =>
    `${comparison === 'at-least' ? 'at least' : 'at most'} ${formatThreshold(value, measure)}`.replace('at most zero', 'zero')));
  const [only] = required;
  const words = required.size === 0 ? 'no threshold' : required.size === 1 ? only : 'own thresholds';
  // A percentage says what it is, and a count is of what the name says.
  const unit = measure.kind === 'proportion' || measure.kind === 'count' ? '' : unitOf(measure);
  return [unit, words].filter(Boolean).join(' · ');
}
