import { describe, expect, it } from 'vitest';
import { parseTriggerPoints, type KnownNames } from '../../src/extract/parse-trigger-points.ts';

const point = { id: 'never-event', name: 'Any never event', measures: ['never_events'], when: { kind: 'events' }, level: 'escalate', tell: ['Chief Officer'] };
const parse = (triggers: readonly unknown[], known?: KnownNames) => parseTriggerPoints(JSON.stringify({ triggersVersion: 1, triggers }), 'triggers.json', known);
const wrong = (change: object) => parse([{ ...point, ...change }]).problems.map(({ rule, column, seen, expected }) => [rule, column, seen, expected]);

describe('parseTriggerPoints', () => {
  it('of a point gives it with plain defaults: all providers, one event in one month', () => {
    expect(parse([point])).toEqual({ problems: [], settings: [{ ...point, providers: null, when: { kind: 'events', atLeast: 1, inMonths: 1 } }] });
  });

  it('of every kind of condition takes it', () => {
    const conditions = [
      { kind: 'events', atLeast: 2, inMonths: 12 }, { kind: 'threshold-missed', months: 2 }, { kind: 'concern' }, { kind: 'special-cause' },
      { kind: 'breach-probability', over: 0.5 }, { kind: 'cannot-reach' }, { kind: 'missing' },
    ];
    const { settings, problems } = parse(conditions.map((when, index) => ({ ...point, id: `p${String(index)}`, when })));
    expect(problems).toEqual([]);
    expect(settings?.map(({ when }) => when.kind)).toEqual(conditions.map(({ kind }) => kind));
  });

  it.each([
    [{ level: 'red' }, 'triggers.0.level', 'red', 'inform, act or escalate'],
    [{ tell: [] }, 'triggers.0.tell', '[…]', 'at least one role'],
    [{ when: { kind: 'breach-probability', over: 50 } }, 'triggers.0.when.over', '50', 'a chance from 0 to 1: 0.5 for 50%'],
    [{ when: { kind: 'threshold-missed', months: 0 } }, 'triggers.0.when.months', '0', 'a whole number from 1 to 60'],
    [{ when: { kind: 'never-event' } }, 'triggers.0.when.kind', 'never-event', 'events, threshold-missed, concern, special-cause, breach-probability, cannot-reach or missing'],
    [{ when: { kind: 'events', inMonth: 3 } }, 'triggers.0.when.inMonth', '3', 'no such entry'],
    [{ mesures: ['never_events'] }, 'triggers.0.mesures', '[…]', 'no such entry'],
    [{ id: 'Never event' }, 'triggers.0.id', 'Never event', 'small letters, figures and hyphens'],
    [{ measures: [] }, 'triggers.0.measures', '[…]', 'at least one, or leave it out for all'],
  ])('of %j refuses the file and names the place, what stands there and what is wanted', (change, column, seen, expected) => {
    expect(wrong(change)).toContainEqual(['settings-entry', column, seen, expected]);
    expect(parse([{ ...point, ...change }]).settings).toBeNull();
  });

  it('of an identifier used twice refuses the file, since ticks and notes refer to it', () => {
    expect(parse([point, point])).toMatchObject({ settings: null, problems: [{ severity: 'stop', column: 'triggers.1.id', expected: 'an identifier of its own' }] });
  });

  it('of a measure or provider nobody knows warns and keeps the point', () => {
    const { settings, problems } = parse([{ ...point, measures: ['never_event'], providers: ['RWP', 'XXX'] }], { measures: ['never_events'], providers: ['RWP'] });
    expect(settings).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: 'settings-unknown-name', severity: 'warn', seen: 'never_event' }, { seen: 'XXX', column: 'triggers.0.providers' }]);
  });

  it('of what is no JSON, or of another version, refuses with the reason', () => {
    expect(parseTriggerPoints('{"triggers": [', 't.json')).toMatchObject({ settings: null, problems: [{ rule: 'settings-unreadable', severity: 'stop', file: 't.json' }] });
    expect(parseTriggerPoints('{"triggersVersion": 2, "triggers": []}', 't.json').problems).toMatchObject([{ column: 'triggersVersion', seen: '2', expected: '1' }]);
    expect(parseTriggerPoints('\ufeff{"triggersVersion": 1, "triggers": []}', 't.json').settings).toEqual([]);
  });
});
