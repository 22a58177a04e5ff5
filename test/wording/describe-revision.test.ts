import { describeRevision, type RevisionFigures } from '../../src/wording/describe-revision.ts';
import type { Measure, Organisation } from '../../src/spc/vocabulary.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const MEASURE: Measure = {
  id: 'ae', name: 'A&E: seen within 4 hours', shortName: 'A&E 4 hours', domain: 'Access', definition: '', kind: 'proportion', direction: 'higher-is-better',
  numeratorLabel: 'patients seen in time', denominatorLabel: 'attendances', multiplier: 1, chartKind: 'p-prime', fractionalCounts: false, maxPercentOver100: false,
};
const TRUST: Organisation = { code: 'ZZ1', name: 'First Trust', shortName: 'First', type: 'provider', parentCode: null, unlisted: false };
const NAMES = { measures: [MEASURE], organisations: [TRUST] };
const OF = { measureId: 'ae', providerCode: 'ZZ1' };
const NOTHING: RevisionFigures = { restated: [], added: [], signals: [], verdicts: [], older: null };

describe('describeRevision', () => {
  test('of nothing says that nothing changed', () => {
    expect(describeRevision(NOTHING, NAMES)).toEqual({ summary: 'No monthly figure changed', restated: [], added: [], verdicts: [] });
  });

  test('counts what changed and names each month with both figures', () => {
    const words = describeRevision({
      ...NOTHING,
      added: [{ ...OF, months: ['2025-07', '2025-08'] }],
      restated: [{ ...OF, month: '2025-06', from: 0.751, to: 0.759 }],
      signals: [{ ...OF, change: 'vanished', rule: 'outside', months: ['2025-06'] }],
      verdicts: [{ ...OF, variation: { from: 'concern-low', to: 'common-cause' }, assurance: { from: 'hit-or-miss', to: null } }],
    }, NAMES);
    expect(words).toEqual({
      summary: '2 monthly figures added, 1 monthly figure restated, 1 signal vanished, 1 verdict changed',
      added: ['A&E 4 hours, First Trust: July and August 2025'],
      restated: ['A&E 4 hours, First Trust: June 2025 was 75.1%, is now 75.9%'],
      verdicts: [
        'A&E 4 hours, First Trust: was “Concern, low”, is now “Common cause”',
        'A&E 4 hours, First Trust: assurance was “Hit or miss”, is now not judged',
        'A&E 4 hours, First Trust: signal vanished, a month outside the process limits (June 2025)',
      ],
    });
    for (const line of [words.summary, ...words.restated, ...words.added]) expectPlainEnglish(`${line}.`);
  });

  test('of figures that round alike shows as many decimals as tell them apart', () => {
    const { restated } = describeRevision({ ...NOTHING, restated: [{ ...OF, month: '2025-06', from: 0.75112, to: 0.75141 }] }, NAMES);
    expect(restated).toEqual(['A&E 4 hours, First Trust: June 2025 was 75.11%, is now 75.14%']);
  });

  test('of a withdrawn figure says that there is none now; of unknown codes shows the codes', () => {
    expect(describeRevision({ ...NOTHING, restated: [{ ...OF, month: '2025-06', from: 0.75, to: null }] }, NAMES).restated)
      .toEqual(['A&E 4 hours, First Trust: June 2025 was 75.0%, and has no figure now']);
    expect(describeRevision({ ...NOTHING, added: [{ measureId: 'x', providerCode: 'Q', months: ['2025-06'] }] }, NAMES).added).toEqual(['x, Q: June 2025']);
  });
});
