/** A funnel plot's words, from `wording`. */
import type { FunnelWords } from '../../chart/funnel/funnel-words.ts';
import type { ComparedFunnel } from '../../spc/comparison/funnel-of-months.ts';
import type { Measure, Organisation } from '../../spc/vocabulary.ts';
import {
  describeFunnel, describeFunnelMonths, describeFunnelPoint, funnelLimitName, funnelSize, funnelSizeAxis, funnelWalkWords, spokenFunnelPoint,
} from '../../wording/describe-funnel.ts';
import { formatLine, formatThreshold, formatValueTick } from '../../wording/format-value.ts';

export function funnelWordsFor(compared: ComparedFunnel, measure: Measure, names: ReadonlyMap<string, Organisation>): FunnelWords {
  const count = compared.providers.length;
  const name = (code: string): string => names.get(code)?.shortName ?? code;
  const { lead, rest } = describeFunnel(compared, measure);
  return {
    summary: `${lead} ${rest}`,
    caption: `${measure.name}, ${describeFunnelMonths(compared.periods)}: providers by size`,
    tick: (value, step) => formatValueTick(value, step, measure),
    size: funnelSize,
    sizeAxis: funnelSizeAxis(measure, compared.periods),
    name,
    limit: funnelLimitName,
    centre: (value, short) => (short ? `All ${formatLine(value, measure)}` : `All together ${formatLine(value, measure)}`),
    threshold: (value, short) => (short ? formatThreshold(value, measure) : `Threshold ${formatThreshold(value, measure)}`),
    readout: (provider) => ({ heading: name(provider.code), ...describeFunnelPoint(provider, count, measure) }),
    spoken: (provider) => spokenFunnelPoint(name(provider.code), provider, count, measure),
    ...funnelWalkWords,
  };
}
