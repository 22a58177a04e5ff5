import { beforeAll, describe, expect, it } from 'vitest';
import type { TriggerCondition, TriggerPoint } from '../../../src/extract/trigger-point.ts';
import { changesSince } from '../../../src/meeting/changes-since.ts';
import type { MeetingChart } from '../../../src/meeting/meeting-chart.ts';
import { judgeTriggers } from '../../../src/meeting/triggers/judge-triggers.ts';
import { agendaLines, type AgendaPiece } from '../../../src/views/meeting/agenda-lines.ts';
import { chartsAt, demonstrationContents } from '../../meeting/demonstration.ts';

let now: readonly MeetingChart[] = [];
let then: readonly MeetingChart[] = [];
beforeAll(async () => {
  const contents = await demonstrationContents();
  [now, then] = [chartsAt(contents, '2012-07'), chartsAt(contents, '2012-06')];
}, 60_000); // Writing a pack starts two engines.

const pointOf = (when: TriggerCondition): TriggerPoint => ({ id: when.kind, name: `Point ${when.kind}`, measures: null, providers: null, when, level: 'act', tell: ['Lead'] });

function linesWith(...conditions: readonly TriggerCondition[]): readonly AgendaPiece[] {
  const { changes } = changesSince({ now, then, since: '2012-06', to: '2012-07' });
  return agendaLines(changes, judgeTriggers(conditions.map(pointOf), now, '2012-07', '2012-06'));
}

describe('agendaLines', () => {
  it('a month missing in two measures and a trigger point for each: one item, first, with the point said once', () => {
    const lines = linesWith({ kind: 'missing', months: 1 });
    expect(lines[0]).toMatchObject({ line: { title: 'Severn Reach: 2 measures without July 2012' }, tell: ['Point missing. For action: Lead'] });
    expect(lines.filter(({ chart: { provider }, line: { itemId } }) => provider.code === 'ZZ5' && itemId.startsWith('ae_4h'))).toHaveLength(1);
  });

  it('a trigger point at a chart that is on the agenda belongs to its item; at another chart it is an item of its own; every item is there once', () => {
    const lines = linesWith({ kind: 'breach-probability', over: 0.5 }, { kind: 'threshold-missed', months: 2 });
    expect(lines[0]).toMatchObject({ line: { itemId: 'c_difficile@ZZ5' }, tell: ['Point breach-probability. For action: Lead'] });
    expect(lines.filter(({ heading }) => heading === 'Triggered').map(({ line: { itemId } }) => itemId)).toContain('cancer_62d_gp@ZZ3');
    expect(new Set(lines.map(({ line: { itemId } }) => itemId)).size).toBe(lines.length);
  });
});
