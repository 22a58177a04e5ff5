import { whyParts, whyText } from '../../src/wording/why-words.ts';
import { explainSignals } from '../../src/spc/explain-signals.ts';
import { diagnose } from '../../src/spc/diagnostics/diagnose.ts';
import { probabilityOfMeeting } from '../../src/spc/judgement/probability-of-meeting.ts';
import { demonstrationContents } from '../meeting/demonstration.ts';
import { watchAll, type WatchedChart } from '../../src/queries/watch-series.ts';
import { beforeAll, describe, expect, it } from 'vitest';

type Parts = ReturnType<typeof whyParts>;
let answers: readonly Parts[] = [];
let charts: readonly WatchedChart[] = [];

beforeAll(async () => {
  charts = watchAll(await demonstrationContents(), 'mdc-strict').charts;
  answers = charts.map(({ assessment, measure, rareHarm }) => whyParts({
    assessment, measure, signals: explainSignals(assessment, assessment.decidingIndex), probability: probabilityOfMeeting(assessment, measure),
    warnings: diagnose(assessment, measure), rareHarm,
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

  it('of a harm too rare for months tells the latest events, which are what its diamond stands for; of other charts none', () => {
    const eventsOf = (parts: Parts): readonly string[] => parts.find(({ term }) => term === 'Events')?.says ?? [];
    const never = charts.findIndex(({ measure, provider }) => measure.id === 'never_events' && provider.code === 'ZZ1');
    expect(eventsOf(answers[never] ?? [])).toEqual([
      'Each one is a signal by itself, marked with a diamond where it is new: with so few, months say nothing.',
      expect.stringMatching(/^14 June 2012: .*; 210 days after the one before\.$/), expect.stringMatching(/^17 November 2011: /),
      'Nothing clears an event: it leaves the agenda with the next meeting and stays on record.',
    ]);
    const undated = charts.findIndex(({ measure, provider }) => measure.id === 'pressure_ulcer_avoidable' && provider.code === 'ZZ3');
    expect(eventsOf(answers[undated] ?? [])).toContain('July 2012: 1 avoidable pressure ulcer.');
    for (const [index, parts] of answers.entries()) {
      if (!charts[index]?.assessment.warnings.some(({ id }) => id === 'too-rare')) expect(eventsOf(parts)).toEqual([]);
    }
  });

  it('names every warning of the core, so that the dialog, the chart’s page and the export warn alike', () => {
    for (const [index, parts] of answers.entries()) {
      const { assessment, measure } = charts[index] as WatchedChart;
      expect(parts.find(({ term }) => /^Warnings?$/.test(term))?.says.length ?? 0).toBe(diagnose(assessment, measure).length);
    }
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
