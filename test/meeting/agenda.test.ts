import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contents } from '../../src/database/contents.ts';
import { parseTriggerPoints } from '../../src/extract/parse-trigger-points.ts';
import { changesSince, changesSinceSteps, type ChangesSince } from '../../src/meeting/changes-since.ts';
import { judgeTriggers, judgeTriggersSteps } from '../../src/meeting/triggers/judge-triggers.ts';
import { changeGroupNames, changeWords } from '../../src/wording/change-words.ts';
import { describeChanges } from '../../src/wording/describe-changes.ts';
import { describeLifeCycle } from '../../src/wording/describe-life-cycle.ts';
import { describeTrigger } from '../../src/wording/describe-trigger.ts';
import { readStory } from '../../data-loaders/demonstration/read-story.ts';
import { expectPlainEnglish } from '../wording/property.ts';
import { chartsAt, demonstrationContents } from './demonstration.ts';

let contents: Contents | null = null;
beforeAll(async () => { contents = await demonstrationContents(); }, 60_000); // Writing a pack starts two engines.

const held = (): Contents => {
  if (contents === null) throw new Error('no contents');
  return contents;
};
const since = (month: string, to = '2012-07'): ChangesSince => changesSince({ now: chartsAt(held(), to), then: chartsAt(held(), month), since: month, to });

function inSteps<Result>(work: Generator<void, Result>): { readonly result: Result; readonly steps: number } {
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done === true) return { result: step.value, steps };
    if (steps > 100_000) throw new Error('never done');
  }
}

function agendaText(result: ChangesSince): string {
  const lines = [describeChanges(result)];
  let heading = '';
  for (const change of result.changes) {
    if (changeGroupNames[change.group] !== heading) lines.push('', `### ${heading = changeGroupNames[change.group]}`, '');
    const { title, sentence, also, doubt } = changeWords(change);
    lines.push(`- **${title}** ${sentence}`, ...also.map((text) => `  - ${text}`), ...(doubt === null ? [] : [`  - (${doubt})`]));
  }
  const goingOn = result.continuing.filter(({ life }) => life.meaning === 'concern');
  lines.push('', '### Of concern already', '', ...goingOn.map(({ chart, life }) => `- ${chart.measure.shortName} · ${chart.provider.shortName}: ${describeLifeCycle(life)?.text ?? ''}`));
  return lines.join('\n');
}

describe('the agenda of the demonstration', () => {
  it('since May 2012, since June 2012 and, as at June 2011, since March 2011 reads as the golden file has it', async () => {
    const parts = [['2012-05', '2012-07'], ['2012-06', '2012-07'], ['2011-03', '2011-06']].map(([from = '', to = '']) => `## Since ${from}, as at ${to}\n\n${agendaText(since(from, to))}\n`);
    await expect(`# Agendas\n\nWhat a committee is told of the demonstration. Made by the test beside this file; read it as a chair would before accepting a change.\n\n${parts.join('\n')}`)
      .toMatchFileSnapshot('agenda.golden.md');
  });

  it('opens with the never event of June 2012, the second in a year, then the new concerns the story tells of', () => {
    const { changes } = since('2012-05');
    expect(changeWords(changes[0] as never).title).toBe('Never event at Worcestershire Acute, 14 June 2012');
    expect(changes.filter(({ group }) => group === 'concern').map(({ id }) => id)).toEqual(['tia_high_risk_24h@ZZ3', 'falls_harm@ZZ4', 'staffing_fill_rate@ZZ1']);
  });

  it.each(['2011-12', '2012-01', '2012-02', '2012-03', '2012-04', '2012-05', '2012-06'])('since %s has one item a chart, and every sentence is plain English', (month) => {
    const { changes } = since(month);
    const charts = changes.map(({ id }) => id);
    expect(new Set(charts).size).toBe(charts.length);
    for (const change of changes) {
      const { title, sentence, also, doubt, text } = changeWords(change);
      for (const words of [title, sentence, ...also, doubt ?? '', text]) expectPlainEnglish(words);
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      expect(title).not.toMatch(/\.$/);
    }
  });

  it('since any month never calls a change of a neutral measure better, worse, improved or of concern', () => {
    let seen = 0;
    for (const month of ['2010-09', '2011-03', '2011-09', '2012-01', '2012-05']) {
      for (const change of since(month).changes.filter(({ measure, kind }) => measure.direction === 'neutral' && kind !== 'missing')) {
        seen += 1;
        expect(change.group === 'concern' || change.group === 'better').toBe(false);
        expect(changeWords(change).text.replaceAll('neither better nor worse by itself', '')).not.toMatch(/improv|concern|better|worse/i);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('in steps comes to the same agenda and triggers as at once, in a step a chart at least', () => {
    const request = { now: chartsAt(held(), '2012-07'), then: chartsAt(held(), '2012-05'), since: '2012-05', to: '2012-07' };
    const agenda = inSteps(changesSinceSteps(request));
    expect(agenda.steps).toBeGreaterThanOrEqual(request.now.length);
    // Fresh charts, so that nothing remembered of the steps helps.
    expect(agenda.result).toEqual(since('2012-05'));
    const points = [{ id: 'concern', name: 'Concern', measures: null, providers: null, when: { kind: 'concern', months: 2 }, level: 'act', tell: ['Lead'] }] as const;
    const triggered = inSteps(judgeTriggersSteps(points, request.now, '2012-07', '2012-05'));
    expect(triggered.steps).toBe(request.now.length);
    expect(triggered.result.length).toBeGreaterThan(0);
    expect(triggered.result).toEqual(judgeTriggers(points, chartsAt(held(), '2012-07'), '2012-07', '2012-05'));
  });

  it('judges the trigger points of the story: the never event is to be escalated first', () => {
    const story = readStory(readFileSync(new URL('../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8'));
    const { settings, problems } = parseTriggerPoints(JSON.stringify({ triggersVersion: 1, triggers: story.triggers }), 'triggers.json');
    expect(problems).toEqual([]);
    const triggered = judgeTriggers(settings ?? [], chartsAt(held(), '2012-07'), '2012-07', '2012-05');
    expect(describeTrigger(triggered[0] as never)).toEqual({
      title: 'Any never event · Worcestershire Acute', sentence: 'Triggered in June 2012: 1 never event, on 14 June 2012.', tell: 'To be escalated: Accountable officer and Executive nurse',
    });
    expect(new Set(triggered.map(({ id }) => id)).size).toBe(triggered.length);
    for (const one of triggered) for (const words of Object.values(describeTrigger(one))) expectPlainEnglish(words as string);
  });
});
