import type { ReactNode } from 'react';
import { AssuranceIcon } from '../../chart/AssuranceIcon.tsx';
import { EventIcon } from '../../chart/EventIcon.tsx';
import { VariationIcon } from '../../chart/VariationIcon.tsx';
import type { PackVerdict } from '../pack-document.ts';

/** The icons of a chart, as on screen; `event`: something happened, and its sign stands in their place. */
export function Verdict({ verdict, size, event = null }: { readonly verdict: PackVerdict; readonly size: number; readonly event?: string | null }): ReactNode {
  if (event !== null) return <span className="pack-verdict"><EventIcon title={event} size={size} /></span>;
  return (
    <span className="pack-verdict">
      {verdict.variation !== null && <VariationIcon variation={verdict.variation} title={verdict.variationTitle} size={size} />}
      {verdict.assured && <AssuranceIcon assurance={verdict.assurance} stable={verdict.stable} title={verdict.assuranceTitle} size={size} />}
    </span>
  );
}
