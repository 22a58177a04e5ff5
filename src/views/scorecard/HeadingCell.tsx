/** The heading of a row or column: a measure with its unit and threshold, or a provider. */
import type { ReactNode } from 'react';
import { unitOf } from '../../wording/format-value.ts';
import { describeThreshold } from '../../wording/describe-threshold.ts';
import type { Heading, MeasureHeading, ScorecardGrid } from './scorecard-grid.ts';

interface HeadingCellProps {
  readonly heading: Heading;
  readonly scope: 'row' | 'col';
  readonly grid: ScorecardGrid;
}

export function HeadingCell({ heading, scope, grid }: HeadingCellProps): ReactNode {
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
}

/** `at least 95%` where everybody is held to the same; the unit goes before it. */
function measureDetail({ key, measure }: MeasureHeading, grid: ScorecardGrid): string {
  const required = new Set<string>();
  for (const { measure: { id }, assessment } of grid.charts) {
    if (id !== key || assessment.comparison === null) continue;
    const value = assessment.threshold.at(-1) ?? null;
    if (value !== null) required.add(describeThreshold({ value, comparison: assessment.comparison }, measure));
  }
  const [only] = required;
  const words = required.size === 0 ? 'no threshold' : required.size === 1 ? only : 'own thresholds';
  const unit = measure.kind === 'proportion' ? '' : unitOf(measure);
  return [unit, words].filter(Boolean).join(' · ');
}
