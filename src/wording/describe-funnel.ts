/** Providers compared in a funnel, in words. Nobody is called by a name for being outside: they lie beyond a limit, and that is a question. */
import type { ComparedFunnel, ComparedProvider, FunnelWithheld } from '../spc/comparison/funnel-of-months.ts';
import type { NotAdded } from '../spc/comparison/months-add-up.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { describeGap, describeGapOf } from './describe-gap.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';
import { formatNumber, formatPlain } from './format-number.ts';
import { formatPeriod, formatPeriodRange } from './format-period.ts';
import { formatLine, formatParts, formatValue } from './format-value.ts';

const POSITIONS: Readonly<Record<ComparedProvider['position'], string>> = {
  'above-998': 'above the upper 99.8% limit',
  'above-95': 'above the upper 95% limit',
  within: 'within the limits',
  'below-95': 'below the lower 95% limit',
  'below-998': 'below the lower 99.8% limit',
};

/**
 * Where does the provider lie?
 *
 * @example describeFunnelPosition('below-998') // 'below the lower 99.8% limit'
 */
export function describeFunnelPosition(position: ComparedProvider['position']): string {
  return POSITIONS[position];
}

/** Whose side is it on? '' within the limits or for a neutral direction. */
export function describeFunnelSide(position: ComparedProvider['position'], { direction }: Pick<Measure, 'direction'>): '' | 'better' | 'worse' {
  if (position === 'within' || direction === 'neutral') return '';
  return position.startsWith('above') === (direction === 'higher-is-better') ? 'better' : 'worse';
}

/**
 * Is it more than chance, with so many compared?
 *
 * @example describeStandsOut({ position: 'below-998', standsOut: true }, 12) // 'Stands out, also after allowing for 12 providers compared'
 */
export function describeStandsOut({ position, standsOut }: Pick<ComparedProvider, 'position' | 'standsOut'>, compared: number): string {
  if (standsOut) return `Stands out, also after allowing for ${formatNumber(compared)} providers compared`;
  return position === 'within' ? 'As its size explains' : `May be chance: ${formatNumber(compared)} providers were compared`;
}

/** Over which months? `May 2012`, or `June 2011 to May 2012`. */
export function describeFunnelMonths(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? '' : formatPeriodRange(first, last);
}

/**
 * What does the funnel say? How many providers lie beyond its limits, how many chance alone would put there, and whether the limits
 * were widened.
 */
export function describeFunnel({ providers, unplotted, periods, funnel }: ComparedFunnel, measure: Measure): { readonly lead: string; readonly rest: string } {
  const far = providers.filter(({ position }) => position.endsWith('998')).length;
  const near = providers.filter(({ position }) => position.endsWith('-95')).length;
  const named = providers.filter(({ standsOut }) => standsOut).length;
  const all = `${formatCount(providers.length, 'providers')}${unplotted.length === 0 ? '' : ` with figures (${formatNumber(providers.length + unplotted.length)} in all)`}`;
  const lead = far + near === 0
    ? `None of ${all} lies beyond the limits.`
    : `Of ${all}, ${far === 0 ? 'none lies' : far === 1 ? 'one lies' : `${formatNumber(far)} lie`} beyond a 99.8% limit${near === 0 ? '' : ` and ${formatNumber(near)} more beyond a 95% limit`}.`;
  const chance = providers.length * 0.05;
  const parts = [
    `By chance alone about ${chance < 1 ? 'one in twenty' : formatNumber(chance)} would lie beyond a 95% limit. ${named === 0 ? 'None stands out' : named === 1 ? 'One stands out' : `${formatNumber(named)} stand out`} after allowing for how many are compared.`,
    funnel.centre === null ? '' : `All together: ${formatLine(funnel.centre, measure)} (${describeFunnelMonths(periods)}).`,
    funnel.overDispersed ? 'Providers differ among themselves more than chance makes them, so the limits are widened by that variation.' : '',
    'A provider beyond a limit is a question, not an answer: ask of its patients, its recording and its services first.',
  ];
  return { lead, rest: parts.filter((part) => part !== '').join(' ') };
}

/** More of them are counted: the table below the plot names them all. */
const MOST_NAMED = 6;

/**
 * Who is not on the plot, and why? '' when everybody is.
 *
 * @example describeUnplotted(compared, nameOf) // 'Not plotted: Severn Reach (July 2012 was not submitted).'
 */
export function describeUnplotted({ unplotted, periods }: Pick<ComparedFunnel, 'unplotted' | 'periods'>, name: (code: string) => string): string {
  if (unplotted.length === 0) return '';
  const why = ({ missing }: ComparedProvider['sum']): string => {
    const [first, ...others] = missing;
    if (first === undefined) return 'no numerator and denominator';
    if (others.length === 0 && periods.length === 1) return describeGapOf(first.period, first.gap);
    const reasons = [...new Set(missing.map(({ gap }) => describeGap(gap)))].join(', ');
    return missing.length === periods.length ? `no figure in any month: ${reasons}` : `not all months have a numerator and a denominator: ${reasons}`;
  };
  const named = unplotted.slice(0, MOST_NAMED).map(({ code, sum }) => `${name(code)} (${why(sum)})`);
  return `Not plotted: ${joinWords(unplotted.length > MOST_NAMED ? [...named, formatCount(unplotted.length - MOST_NAMED, 'other providers')] : named)}.`;
}

const WITHHELD: Readonly<Record<FunnelWithheld | NotAdded, string>> = {
  'no-denominator': 'This measure has no denominator, so that nothing says how large the providers are. A large provider has more of everything; a comparison would be unfair. Compare each with its own past instead.',
  'not-a-share': 'This measure can exceed 100%, so that it is no share of people, and limits for a share would be wrong.',
  'too-few-providers': 'Fewer than three providers have a numerator and a denominator for these months. There is nothing to compare.',
  'overlapping-windows': 'Each figure of this measure covers several months already. Added up, most patients would be counted more than once. Choose a single month.',
  'looks-cumulative': 'These figures look like totals since April. Added up, cases would be counted more than once. Choose a single month.',
};

/** Why is there no funnel? */
export const describeNoFunnel = (reason: FunnelWithheld | NotAdded): string => WITHHELD[reason];

/** What one provider's point says: its value, what lies behind it, and where it stands. */
export function describeFunnelPoint(provider: ComparedProvider, compared: number, measure: Measure): {
  readonly value: string; readonly signal: string | null; readonly details: readonly string[];
} {
  const side = describeFunnelSide(provider.position, measure);
  const details = [
    formatParts(provider.numerator, provider.denominator, measure) ?? '',
    provider.position === 'within' ? sentenceCase(POSITIONS.within) : describeStandsOut(provider, compared),
    describeSumGaps(provider),
  ];
  return {
    value: formatValue(provider.value, measure),
    signal: provider.position === 'within' ? null : `${sentenceCase(POSITIONS[provider.position])}${side === '' ? '' : `: ${side} than its size explains`}`,
    details: details.filter((text) => text !== ''),
  };
}

/** Which months of the sum are missing or provisional? '' for none. */
export function describeSumGaps({ sum }: Pick<ComparedProvider, 'sum'>): string {
  const total = sum.counted.length + sum.missing.length;
  const reasons = [...new Set(sum.missing.map(({ gap }) => describeGap(gap)))].join(', ');
  return [
    sum.missing.length > 0 ? `${formatNumber(sum.counted.length)} of ${formatCount(total, 'months')} (the rest: ${reasons})` : '',
    sum.provisional.length > 0 ? (total === 1 ? 'provisional' : `${formatCount(sum.provisional.length, 'months')} provisional`) : '',
  ].filter((text) => text !== '').join('; ');
}

/** The same as it is spoken. */
export function spokenFunnelPoint(name: string, provider: ComparedProvider, compared: number, measure: Measure): string {
  const { value, signal, details } = describeFunnelPoint(provider, compared, measure);
  return [name, value, signal ?? '', ...details].filter((text) => text !== '').join(', ');
}

/** The fixed words around a funnel plot. */
export const funnelWalkWords = {
  walk: 'Walk the providers by size',
  walkHelp: 'Left and right arrows walk from the smallest provider to the largest, up and down by value, Home and End go to the ends, S to the next one beyond a limit. Enter follows the provider.',
  previous: 'Previous provider',
  next: 'Next provider',
  own: 'Followed',
} as const;

const LIMITS = { lower998: 'Lower 99.8%', lower95: 'Lower 95%', upper95: 'Upper 95%', upper998: 'Upper 99.8%' } as const;

/** Names of lines. `short`: for a telephone. */
export const funnelLimitName = (line: keyof typeof LIMITS, short: boolean): string => (short ? LIMITS[line].replace(/^\w+ /, line.startsWith('upper') ? '↑ ' : '↓ ') : LIMITS[line]);

/** A size on the axis along. */
export const funnelSize = (denominator: number): string => formatPlain(denominator, 1);

/** What the axis along counts. Example: `Number of attendances, May 2012`. */
export function funnelSizeAxis(measure: Measure, periods: readonly Period[]): string {
  return `Size: ${measure.denominatorLabel ?? 'denominator'}, ${periods.length === 1 ? formatPeriod(periods[0] ?? '') : describeFunnelMonths(periods)}`;
}
