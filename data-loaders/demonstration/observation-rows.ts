import type { Measure } from '../../src/spc/vocabulary.ts';
import { addMonths, firstDay } from './days-of-month.ts';
import type { Figure } from './figure.ts';
import type { Story } from './story.ts';
import type { ToldSeries } from './tell-provider.ts';

/** A row of a canonical table as text: column name to cell. */
export type TextCells = Readonly<Record<string, string>>;

/**
 * How do the figures of one series stand in an extract? One `observation` row a figure, with what befell the month: a gap
 * has a status and no figure, a silent month has no row, a provisional month says so, and a restated month has two rows,
 * the figure first reported and, from its own day on, the figure that replaced it. Sites share the gaps of their provider;
 * only the provider’s own figure is restated.
 *
 * `firstReported` is spoken: percent for shares (the row then keeps the denominator), otherwise the value itself.
 */
export function observationRows(story: Story, measures: ReadonlyMap<string, Measure>, told: ToldSeries, providerCode: string): readonly TextCells[] {
  return told.figures.flatMap((figure): readonly TextCells[] => {
    const { timing } = told;
    if (timing.silent.includes(figure.period)) return [];
    const published = publishedOn(story, figure.period);
    const gap = timing.gaps[figure.period];
    if (gap !== undefined) return [{ ...labels(figure), ...NO_FIGURE, status: gap.status, as_of: published, revision: '0', source: story.source, note: gap.note }];
    const status = timing.provisional.includes(figure.period) ? 'provisional' : 'ok';
    const row = { ...labels(figure), ...cells(figure), status, as_of: published, revision: '0', source: story.source, note: '' };
    const restated = figure.orgCode === providerCode ? timing.restated[figure.period] : undefined;
    if (restated === undefined || restated.measure !== figure.measureId) return [row];
    const first = asFirstReported(figure, restated.firstReported, measures.get(figure.measureId)?.kind === 'proportion');
    return [
      { ...row, ...cells(first), note: 'As first reported.' },
      { ...row, as_of: restated.on, revision: '1', note: restated.note },
    ];
  });
}

/** When did the figure of a month appear? In the month after it, on the story’s day, yet never after the day on which the story ends. */
function publishedOn(story: Story, period: string): string {
  const day = `${addMonths(period, 1)}-${String(story.publishedOnDay).padStart(2, '0')}`;
  return day > story.dataAsOf ? story.dataAsOf : day;
}

const NO_FIGURE = { numerator: '', denominator: '', value: '' };

function labels(figure: Figure): TextCells {
  return { org_code: figure.orgCode, measure_id: figure.measureId, period_start: firstDay(figure.period), period_type: 'month', breakdown: '' };
}

function cells(figure: Figure): TextCells {
  const text = (number: number | null): string => (number === null ? '' : String(number));
  return { numerator: text(figure.numerator), denominator: text(figure.denominator), value: text(figure.value) };
}

function asFirstReported(figure: Figure, spoken: number, share: boolean): Figure {
  return share && figure.denominator !== null
    ? { ...figure, numerator: Math.round((spoken / 100) * figure.denominator) }
    : { ...figure, value: spoken };
}
