import * as z from 'zod/mini';
import { readSettings, type ReadSettings } from './read-settings.ts';
import type { TriggerPoint } from './trigger-point.ts';

const text = () => z.string('text').check(z.trim(), z.minLength(1, 'text'));
const whole = (least: number, most: number) => {
  const expected = `a whole number from ${String(least)} to ${String(most)}`;
  return z.number(expected).check(z.int(expected), z.gte(least, expected), z.lte(most, expected));
};
const list = () => z._default(z.nullable(z.array(text(), 'a list of texts').check(z.minLength(1, 'at least one, or leave it out for all'))), null);

const MONTHS = 60;
const CONDITION = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('events'), atLeast: z._default(whole(1, 1000), 1), inMonths: z._default(whole(1, MONTHS), 1) }),
  z.strictObject({ kind: z.literal('threshold-missed'), months: whole(1, MONTHS) }),
  z.strictObject({ kind: z.literal('concern'), months: z._default(whole(1, MONTHS), 1) }),
  z.strictObject({ kind: z.literal('special-cause') }),
  z.strictObject({ kind: z.literal('breach-probability'), over: z.number('a chance from 0 to 1: 0.5 for 50%').check(z.gte(0, 'a chance from 0 to 1: 0.5 for 50%'), z.lt(1, 'a chance from 0 to 1: 0.5 for 50%')) }),
  z.strictObject({ kind: z.literal('cannot-reach') }),
  z.strictObject({ kind: z.literal('missing'), months: z._default(whole(1, MONTHS), 1) }),
], 'events, threshold-missed, concern, special-cause, breach-probability, cannot-reach or missing');

const TRIGGERS = z.strictObject({
  triggersVersion: z.literal(1, '1'),
  triggers: z.array(z.strictObject({
    id: text().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, figures and hyphens')),
    name: text(),
    measures: list(),
    providers: list(),
    when: CONDITION,
    level: z.enum(['inform', 'act', 'escalate'], 'inform, act or escalate'),
    tell: z.array(text(), 'a list of roles').check(z.minLength(1, 'at least one role')),
  }, 'a trigger point'), 'a list of trigger points'),
}, 'an object with triggersVersion and triggers');

/** What is known, to find names that nobody uses; null: not known yet, so not checked. */
export interface KnownNames {
  readonly measures: readonly string[] | null;
  readonly providers: readonly string[] | null;
}

/**
 * Which trigger points does a deployment list? In the order of the file.
 *
 * A wrong place, or an identifier used twice, refuses the whole file: a trigger that silently never fires is the worst there could be. A measure
 * or provider that nobody knows is a warning, since its data may come later.
 *
 * @example parseTriggerPoints('{"triggersVersion":1,"triggers":[{"id":"never-event","name":"Any never event","measures":["never_events"],
 * "when":{"kind":"events"},"level":"escalate","tell":["Chief Officer"]}]}', 'triggers.json').settings // one trigger point
 */
export function parseTriggerPoints(json: string, file: string, known: KnownNames = { measures: null, providers: null }): ReadSettings<readonly TriggerPoint[]> {
  const { settings, problems } = readSettings(json, file, TRIGGERS, ({ triggers }, found) => {
    const ids = new Set<string>();
    triggers.forEach(({ id, measures, providers }, index) => {
      if (ids.has(id)) found.add('stop', 'settings-entry', { column: `triggers.${String(index)}.id`, seen: id, expected: 'an identifier of its own' });
      ids.add(id);
      for (const [place, names, all] of [['measures', measures, known.measures], ['providers', providers, known.providers]] as const) {
        for (const name of names ?? []) {
          if (all !== null && !all.includes(name)) found.add('warn', 'settings-unknown-name', { column: `triggers.${String(index)}.${place}`, seen: name });
        }
      }
    });
  });
  return { settings: settings?.triggers ?? null, problems };
}
