// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import Papa from 'papaparse';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import type { Contents } from '../../src/database/contents.ts';
import { createHolding } from '../../src/queries/holding.ts';
import type { JudgedChart } from '../../src/queries/judged-chart.ts';
import { EnvironmentContext } from '../../src/queries/use-environment.ts';
import { HoldingContext } from '../../src/queries/use-holding.ts';
import { watchedChartQuery } from '../../src/queries/watched-chart-query.ts';
import { watchAll, type WatchedChart } from '../../src/queries/watch-series.ts';
import { ChartCard } from '../../src/views/chart/ChartCard.tsx';
import { pointsCsv } from '../../src/views/chart/take-away/points-csv.ts';
import { readChartState } from '../../src/views/shared/address.ts';
import { useHashPath, useHashSearch } from '../../src/views/shared/hash-address.ts';
import { readingFor } from '../../src/wording/reading-for.ts';
import { WhyAnswer } from '../../src/views/shared/why/WhyAnswer.tsx';
import { WhyIcons } from '../../src/views/shared/why/WhyIcons.tsx';
import { describeAssurance } from '../../src/wording/describe-assurance.ts';
import { describeVerdict } from '../../src/wording/describe-variation.ts';
import { whyParts, whyText } from '../../src/wording/why-words.ts';
import { demonstrationContents } from '../meeting/demonstration.ts';
import { madeEnvironment } from '../queries/made-environment.ts';

const PROVENANCE = { source: 'Synthetic demonstration', dataDate: 'Data to July 2012', rules: 'Making Data Count, strict', fingerprint: 'ab12', picture: 'cd34', terms: [] };

let charts: readonly WatchedChart[] = [];
let judged: readonly JudgedChart[] = [];

/** The chart as its page asks for it: by measure and provider, from the contents and not from the scorecard's list. */
async function askedFor(contents: Contents, { measure, provider }: WatchedChart): Promise<JudgedChart> {
  const ask = watchedChartQuery(contents, measure.id, provider.code, 'mdc-strict').queryFn as unknown as () => JudgedChart | null | Promise<JudgedChart | null>;
  const found = await ask();
  if (found === null) throw new Error(`No chart of ${measure.id} at ${provider.code}.`);
  return found;
}

function drawn(screen: ReactNode): HTMLElement {
  const environment = madeEnvironment();
  const markup = renderToStaticMarkup(
    <HoldingContext value={createHolding(environment)}>
      <QueryClientProvider client={new QueryClient()}>
        <Router hook={useHashPath} searchHook={useHashSearch}><EnvironmentContext value={environment}>{screen}</EnvironmentContext></Router>
      </QueryClientProvider>
    </HoldingContext>,
  );
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder;
}

/** Shape and words of icons: class, and what they say. */
const iconsIn = (holder: Element | null): string[] => [...(holder?.querySelectorAll('svg.wl-icon') ?? [])].map((icon) => `${icon.getAttribute('class') ?? ''} | ${icon.getAttribute('aria-label') ?? ''}`);

beforeAll(async () => {
  const contents = await demonstrationContents();
  charts = watchAll(contents, 'mdc-strict').charts;
  judged = await Promise.all(charts.map((chart) => askedFor(contents, chart)));
}, 60_000);

describe('every chart of the demonstration says one thing everywhere', () => {
  it('the scorecard’s assessment is the chart page’s', () => {
    expect(charts.length).toBeGreaterThan(150);
    judged.forEach((chart, index) => expect(chart.assessment).toEqual(charts[index]?.assessment));
  });

  it('the icons of the scorecard and of Changes are those on the chart, in shape and in words', () => {
    for (const [index, chart] of judged.entries()) {
      const scorecard = iconsIn(drawn(<WhyIcons chart={charts[index] as WatchedChart} size={25} />));
      const card = iconsIn(drawn(<ChartCard chart={chart} state={readChartState('')} onChange={() => undefined} />).querySelector('.chart-icons'));
      expect(card).toHaveLength(2);
      // The scorecard's heading says it where there is no threshold; all icons that it shows are the chart's.
      expect(card.slice(0, scorecard.length)).toEqual(scorecard);
      if (scorecard.length === 1) expect(['no-threshold', 'neutral-direction']).toContain(chart.assessment.noAssurance);
      const [variation, assurance] = [describeVerdict(chart.assessment).title, describeAssurance(chart.assessment, chart.measure).title];
      expect(card.map((icon) => icon.split(' | ')[1])).toEqual([variation, assurance]);
    }
  }, 60_000);

  it('the export carries the same verdicts in every row, and the answer of the dialog behind the icons word for word', async () => {
    for (const chart of judged) {
      const { data } = Papa.parse<Record<string, string>>((await pointsCsv(chart, PROVENANCE)).trim(), { header: true });
      expect(new Set(data.map((row) => `${row['variation'] ?? ''} | ${row['assurance'] ?? ''}`)))
        .toEqual(new Set([`${describeVerdict(chart.assessment).short} | ${describeAssurance(chart.assessment, chart.measure).short}`]));
      const why = data.map((row) => row['why']).filter((text) => text !== undefined && text !== '');
      expect(why).toEqual([whyText(whyParts(chart))]);
      const spoken = (text: string): string => text.replace(/[\s:.]+/g, '');
      expect(spoken(drawn(<WhyAnswer chart={chart} />).textContent)).toBe(spoken(why[0] ?? ''));
    }
  });

  it('the sentence says better where the icon shows improvement, worse where it shows concern, and neither where it shows none', () => {
    for (const chart of judged) {
      const { variation, conflict } = chart.assessment;
      // What re-based limits would hide is a warning about the verdict, and not the verdict.
      const caption = readingFor(chart).caption.replace(/New limits .*? hide a concern\. Without them .*?\.(?= |$)/, '');
      const says = { better: /\bnow better\b|\bimprovement\b/i.test(caption), worse: /\bnow worse\b|\bconcern\b/i.test(caption) };
      const kind = variation.split('-')[0];
      const place = `${chart.measure.id} at ${chart.provider.code}: ${caption}`;
      if (conflict) continue;
      expect(says, place).toEqual({ better: kind === 'improvement', worse: kind === 'concern' });
    }
  });
});
