/** “Why is that orange?” answered in one step on every screen: a dialog over the screen the icon stands on. */
import { useMemo, type ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { AssuranceIcon } from '../../../chart/AssuranceIcon.tsx';
import { EventIcon } from '../../../chart/EventIcon.tsx';
import { VariationIcon } from '../../../chart/VariationIcon.tsx';
import { useChartOfPart } from '../../../queries/breakdown-query.ts';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { readPartCode, type PartOf } from '../../../queries/part-code.ts';
import { useWatchedChart } from '../../../queries/watched-chart-query.ts';
import { describeAssurance } from '../../../wording/describe-assurance.ts';
import { describeVerdict } from '../../../wording/describe-variation.ts';
import { partName } from '../../../wording/event-words.ts';
import { readChartState } from '../address.ts';
import { DEFAULT_RULE_SET } from '../default-rule-set.ts';
import { goTo } from '../hash-address.ts';
import { Dialog } from '../over/Dialog.tsx';
import { readingFor } from '../../../wording/reading-for.ts';
import { useAddresses } from '../use-addresses.ts';
import { readWhy, withWhy, type WhyAsked } from './why-address.ts';
import { WhyAnswer } from './WhyAnswer.tsx';
import '../panel.css';
import './why-dialog.css';

export function WhyDialog(): ReactNode {
  const asked = readWhy(useSearch());
  if (asked === null) return null;
  const part = readPartCode(asked.providerCode);
  const key = `${asked.measureId} ${asked.providerCode}`;
  return part === null ? <OfChart key={key} asked={asked} /> : <OfPart key={key} asked={asked} part={part} />;
}

function OfChart({ asked }: { readonly asked: WhyAsked }): ReactNode {
  const search = useSearch();
  const chart = useWatchedChart(asked.measureId, asked.providerCode, readChartState(search).rules ?? DEFAULT_RULE_SET).data;
  return <Opened asked={asked} chart={chart} place={chart?.provider.name ?? ''} leadsTo={asked.providerCode} />;
}

/** A grade or department has no page of its own: the answer leads to the chart that it is a part of. */
function OfPart({ asked, part }: { readonly asked: WhyAsked; readonly part: PartOf }): ReactNode {
  const found = useChartOfPart(asked.measureId, part, DEFAULT_RULE_SET);
  const name = partName(part.dimension, part.part);
  const chart = useMemo(() => found && { ...found.chart, provider: { ...found.chart.provider, name, shortName: name } }, [found, name]);
  return <Opened asked={asked} chart={chart} place={found ? `${name}, ${found.whole.provider.name}` : ''} leadsTo={part.providerCode} />;
}

interface OpenedProps {
  readonly asked: WhyAsked;
  /** Null: there is none; undefined: not known yet. */
  readonly chart: JudgedChart | null | undefined;
  /** Where it is, in words. */
  readonly place: string;
  /** The organisation whose chart can be opened from here. */
  readonly leadsTo: string;
}

function Opened({ asked, chart, place, leadsTo }: OpenedProps): ReactNode {
  const [path] = useLocation();
  const search = useSearch();
  const close = (): void => goTo(withWhy(path, search, null), { replace: true });
  return (
    <Dialog labelledBy="why-dialog-heading" className="why-dialog" closeBeside onClose={close}>
      <header>
        <h2 id="why-dialog-heading">{asked.event ? 'Why this icon' : 'Why these icons'}</h2>
        <button type="button" className="button" onClick={close}>Close</button>
      </header>
      {chart === undefined && <p role="status">Opening the chart…</p>}
      {chart === null && <p>None of the loaded extracts has a row of “{asked.measureId}” at “{asked.providerCode}”. The link may belong to another pack.</p>}
      {chart && <Answered chart={chart} place={place} leadsTo={leadsTo} event={asked.event} />}
    </Dialog>
  );
}

function Answered({ chart, place, leadsTo, event }: Pick<OpenedProps, 'place' | 'leadsTo'> & { readonly chart: JudgedChart; readonly event: boolean }): ReactNode {
  const { measure, provider, assessment } = chart;
  const addresses = useAddresses();
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  const reading = readingFor(chart);
  return (
    <>
      <p className="why-of">
        {event ? <EventIcon title={`An event of ${measure.shortName}`} size={40} /> : (
          <>
            <VariationIcon variation={assessment.variation} title={variation.title} size={40} />
            <AssuranceIcon assurance={assessment.assurance} stable={assessment.stable} title={assurance.title} size={40} />
          </>
        )}
        <span><strong>{measure.name}</strong><br />{place}</span>
      </p>
      <p className="why-reading"><strong>{reading.lead}</strong> {reading.rest}</p>
      <div className="panel why-terms"><WhyAnswer chart={chart} /></div>
      <p><Link className="button button-main" href={addresses.chart(measure.id, leadsTo)}>{leadsTo === provider.code ? 'Open the chart' : 'Open the whole chart'}</Link></p>
    </>
  );
}
