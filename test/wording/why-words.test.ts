import { whyParts, whyText } from '../../src/wording/why-words.ts';
import { explainSignals } from '../../src/spc/explain-signals.ts';
import { probabilityOfMeeting } from '../../src/spc/judgement/probability-of-meeting.ts';
import { demonstrationContents } from '../meeting/demonstration.ts';
import { watchAll } from '../../src/queries/watch-series.ts';
import { beforeAll, describe, expect, it } from 'vitest';

type Parts = ReturnType<typeof whyParts>;
let answers: readonly Parts[] = [];

beforeAll(async () => {
  const { charts } = watchAll(await demonstrationContents(), 'mdc-strict');
  answers = charts.map(({ assessment, measure }) => whyParts({
    assessment, measure, signals: explainSignals(assessment, assessment.decidingIndex), probability: probabilityOfMeeting(assessment, measure),
  }));
}, 60_000);

describe('whyParts', () => {
  it('begins with the variation, names assurance and ends with the rules, whatever the chart', () => {
    for (const parts of answers) {
      expect(parts[0]?.term).toBe('Variation');
      expect(parts.some(({ term }) => term === 'Assurance')).toBe(true);
      expect(parts.at(-1)).toEqual({ term: 'Rules', verdict: null, says: ['Making Data Count, strict v2.4.'] });
    }
  });

  it('says as many ways to clear as signals, and neither where nothing fired', () => {
    const said = (parts: Parts, name: RegExp): number => parts.find(({ term }) => name.test(term))?.says.length ?? 0;
    for (const parts of answers) expect(said(parts, /^Would clear/)).toBe(said(parts, /^Signal/));
    expect(answers.some((parts) => said(parts, /^Signal/) > 1)).toBe(true);
    expect(answers.some((parts) => said(parts, /^Signal/) === 0)).toBe(true);
  });

  it('says whole sentences, none of them empty or stopped twice', () => {
    for (const { says } of answers.flat()) for (const one of says) expect(one).toMatch(/^\S.*[^.][.?!…]$/);
  });
});

describe('whyText', () => {
  it('is every part in one line, in order', () => {
    expect(whyText([{ term: 'Variation', verdict: 'Common cause', says: ['The months differ.'] }, { term: 'Rules', verdict: null, says: ['Nelson.'] }]))
      .toBe('Variation: Common cause. The months differ. Rules: Nelson.');
    expect(whyText([])).toBe('');
  });
});
