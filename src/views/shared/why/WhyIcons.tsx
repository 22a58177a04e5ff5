/** The icons of a chart, which answer “why?” when they are asked. */
import type { ReactNode } from 'react';
import { AssuranceIcon } from '../../../chart/AssuranceIcon.tsx';
import { EventIcon } from '../../../chart/EventIcon.tsx';
import { VariationIcon } from '../../../chart/VariationIcon.tsx';
import type { WatchedChart } from '../../../queries/watch-series.ts';
import type { NoAssurance } from '../../../spc/assessment.ts';
import { describeAssurance } from '../../../wording/describe-assurance.ts';
import { describeVerdict } from '../../../wording/describe-variation.ts';
import { goTo, splitHash } from '../hash-address.ts';
import { withWhy } from './why-address.ts';
import './why-icons.css';

interface WhyIconsProps {
  readonly chart: Pick<WatchedChart, 'measure' | 'provider' | 'assessment'>;
  readonly size: number;
  /** Set where an event speaks and not the months: it stands in place of their icons. */
  readonly event?: string | null;
  /** −1 where arrow keys lead to it instead of the Tab key. */
  readonly tabIndex?: 0 | -1;
}

export function WhyIcons({ chart, size, event = null, tabIndex }: WhyIconsProps): ReactNode {
  const { measure, provider, assessment } = chart;
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  const verdicts = `${variation.title}. ${assurance.title}`;
  // Read when asked: hundreds of icons need not follow every change of the address.
  const ask = (): void => {
    const { path, search } = splitHash(location.hash);
    goTo(withWhy(path, search, { measureId: measure.id, providerCode: provider.code, event: event !== null }));
  };
  return (
    <button
      type="button" className="why-icons" tabIndex={tabIndex} onClick={ask} data-why
      aria-haspopup="dialog" aria-label={`Why? ${event ?? `${measure.shortName}, ${provider.shortName}: ${verdicts}`}`}
      title={`${event ?? verdicts}. Choose to see why.`}
    >
      {event !== null ? <EventIcon title={event} size={size} /> : (
        <>
          <VariationIcon variation={assessment.variation} title={variation.title} size={size} />
          {!saidByHeading(assessment.noAssurance) && (
            <AssuranceIcon assurance={assessment.assurance} stable={assessment.stable} title={assurance.title} size={size} />
          )}
        </>
      )}
    </button>
  );
}

/** A measure without a threshold or a better direction says so in its heading; an empty ring beside every figure would say no more. */
const saidByHeading = (reason: NoAssurance | null): boolean => reason === 'no-threshold' || reason === 'neutral-direction';
