/** The reading of a chart in sentences: deterministic, composed from the assessment alone. */
import { describeBeside } from './describe-beside.ts';
import { describeYearToDate } from './describe-year-to-date.ts';
import { describeChange, type ChangePlace } from './reading-change.ts';
import { futureOf } from './reading-future.ts';
import { isTooRare, leadOf } from './reading-lead.ts';
import { describeDecidingMonth, describeNotes, describeStopped } from './reading-notes.ts';
import { monthAt, partsAt, valueAt, type ReadingOf } from './reading-of.ts';
import { describePosition } from './reading-position.ts';

export interface Reading {
  /** One line without a full stop, for a cell or a list: 'Below 95% in all 28 months, now worse'. */
  readonly cell: string;
  /** The sentence that carries the decision; the chart prints it in bold. */
  readonly lead: string;
  /** The caption without its lead. */
  readonly rest: string;
  /** Two or three sentences under a chart: `lead`, then `rest`. */
  readonly caption: string;
  /** Everything, for a page or a screen reader; begins with `lead` and names the provider. */
  readonly paragraph: string;
}

/**
 * What does this chart say? In three lengths, each with the decision first: where the process stands against its threshold
 * and whether that has changed; then what shows it; then what is likely next; at the end what qualifies the data.
 *
 * A measure without a better direction is never called better or worse. With too few months no verdict is given and the count is
 * stated. An empty series says so.
 *
 * @example readingOf({ assessment, measure, provider: { name: 'Worcestershire Acute' } }).caption
 * // 'Below the 95% threshold in all 12 months. No sign of change. If nothing changes it will keep missing.'
 */
export function readingOf(of: ReadingOf): Reading {
  const { assessment, measure } = of;
  const position = describePosition(assessment, measure);
  const said = leadOf(of, position);
  const stopped = describeStopped(assessment);
  const after = (lead: string): string => (stopped === null ? lead : `${stopped}. ${lead}`);
  // A first sentence without a position has said 'no sign of change' already.
  const saysChange = position === null && assessment.variation === 'common-cause';
  const change = (place: ChangePlace): string => {
    const text = describeChange(assessment, measure, place);
    return saysChange && text === 'No sign of change.' ? '' : text;
  };
  const tooRare = isTooRare(assessment);
  const future = stopped === null ? futureOf(of, position) : '';
  // Rare harm counts every month, judged or not, so that its reading is of no single month.
  const deciding = stopped === null ? describeDecidingMonth(assessment, of.dataTo ?? null, !tooRare) : [];
  const year = of.yearToDate === undefined || of.yearToDate === null || stopped !== null ? null : describeYearToDate(of.yearToDate, measure);
  const yearSentence = year === null ? null : `${year}.`;
  const beside = stopped === null && position !== null ? describeBeside(assessment, measure, !position.met) : [];
  const lead = after(said.lead);
  const rest = joined([change(position === null ? 'after-value' : 'alone'), future, ...beside, yearSentence, ...deciding]);
  return {
    cell: stopped ?? said.cell,
    lead,
    rest,
    caption: joined([lead, rest]),
    paragraph: joined([
      after(said.named), said.saysValue ? '' : latestOf(of), change('after-value'), future, ...beside, yearSentence, ...deciding,
      ...describeNotes(assessment, measure, of.warnings, tooRare),
    ]),
  };
}

const joined = (sentences: readonly (string | null)[]): string => sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');

/** 'Worcestershire Acute: 84.5% in July 2012, 7,412 of 8,935 patients seen within 4 hours.' */
function latestOf(of: ReadingOf): string {
  const { assessment: { decidingIndex }, provider } = of;
  if (decidingIndex === null) return '';
  const parts = partsAt(of, decidingIndex);
  return `${provider.name}: ${valueAt(of, decidingIndex)} in ${monthAt(of, decidingIndex)}${parts === null ? '' : `, ${parts}`}.`;
}
