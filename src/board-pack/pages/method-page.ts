import type { Assurance, Variation } from '../../spc/assessment.ts';
import { chartKindName } from '../../wording/chart-caption.ts';
import { describeBetter } from '../../wording/describe-measure.ts';
import { describeRuleSet } from '../../wording/describe-rule-set.ts';
import { describeThreshold } from '../../wording/describe-threshold.ts';
import { describeVariation } from '../../wording/describe-variation.ts';
import { assuranceMeanings } from '../../wording/describe-assurance.ts';
import { sentenceCase } from '../../wording/format-count.ts';
import { methodSentences, packColumns, packWords } from '../../wording/pack-words.ts';
import type { Composing } from '../composing.ts';
import type { PackBlock, PackRow, PackVerdict } from '../pack-document.ts';

const VARIATIONS: readonly Variation[] = ['concern-high', 'concern-low', 'improvement-high', 'improvement-low', 'neither-high', 'neither-low', 'common-cause', 'not-enough-data'];
const ASSURANCES: readonly Assurance[] = ['pass', 'hit-or-miss', 'fail'];
const NO_VERDICT: PackVerdict = { variation: null, variationTitle: '', assurance: null, stable: true, assuranceTitle: '', assured: false };

/** How the charts are to be read, and what each measure counts. */
export function methodPage({ input }: Composing, id: string): readonly PackBlock[] {
  const ruleSets = [...new Set(input.charts.map(({ assessment: { ruleSet, ruleSetVersion } }) => describeRuleSet(ruleSet, ruleSetVersion)))];
  const used = input.contents.measures.filter((measure) => input.charts.some((chart) => chart.measure.id === measure.id));
  return [
    ...methodSentences.map((text) => ({ kind: 'text', text, tone: 'plain' } as const)),
    { kind: 'facts', facts: ruleSets.map((text) => ({ name: packWords.howJudged, text })) },
    { kind: 'table', table: {
      id: `${id}-icons`, title: packWords.icons, layout: 'plain', shown: 'read', columns: [{ name: 'Icon', align: 'words' }, { name: 'Meaning', align: 'words' }],
      rows: [
        ...VARIATIONS.map((variation): PackRow => {
          const { short, title, meaning } = describeVariation(variation);
          return { cells: [{ text: short, verdict: { ...NO_VERDICT, variation, variationTitle: title } }, { text: meaning }] };
        }),
        ...ASSURANCES.map((assurance): PackRow => {
          const { short, meaning } = assuranceMeanings(assurance);
          return { cells: [{ text: short, verdict: { ...NO_VERDICT, assurance, assuranceTitle: short, assured: true } }, { text: meaning }] };
        }),
      ],
    } },
    { kind: 'table', table: {
      id: `${id}-measures`, title: packWords.measures, layout: 'plain', shown: 'read',
      columns: (['measure', 'definition', 'better', 'threshold', 'limits'] as const).map((name) => ({ name: packColumns[name], align: 'words' })),
      rows: used.map((measure) => {
        const own = input.charts.filter((chart) => chart.measure.id === measure.id && chart.provider.type === 'provider');
        const levels = new Set(own.flatMap(({ assessment }) => {
          const value = assessment.threshold.at(-1) ?? null;
          return value === null || assessment.comparison === null ? [] : [describeThreshold({ value, comparison: assessment.comparison }, measure)];
        }));
        const kinds = new Set(own.map(({ assessment }) => chartKindName(assessment.chartKind)));
        return { cells: [
          { text: measure.name }, { text: measure.definition }, { text: describeBetter(measure.direction) },
          { text: levels.size === 0 ? 'No threshold' : levels.size > 2 ? 'Own thresholds' : sentenceCase([...levels].join('; ')) }, { text: sentenceCase([...kinds].join(', ')) },
        ] };
      }),
    } },
  ];
}
