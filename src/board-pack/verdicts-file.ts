/** `verdicts.json` of a frozen pack: what every chart was said to show, for whoever asks in five years. */
import * as z from 'zod/mini';
import { readSettings, type ReadSettings } from '../extract/read-settings.ts';
import type { ShownVerdict } from '../meeting/shown-verdict.ts';

const VARIATIONS = ['improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neither-high', 'neither-low', 'common-cause', 'not-enough-data'] as const satisfies readonly ShownVerdict['variation'][];
const ASSURANCES = ['pass', 'fail', 'hit-or-miss'] as const satisfies readonly ShownVerdict['assurance'][];

const text = () => z.string('text');
const FILE = z.strictObject({
  verdictsVersion: z.literal(1, '1'),
  rules: z.record(z.string(), text(), 'rule sets with their versions'),
  verdicts: z.array(z.strictObject({
    measureId: text(), providerCode: text(), month: z.nullable(text()), value: z.nullable(z.number('a number')),
    variation: z.enum(VARIATIONS, 'a kind of variation'), assurance: z.nullable(z.enum(ASSURANCES, 'pass, fail or hit-or-miss')), met: z.nullable(z.boolean('true or false')),
  }, 'a verdict'), 'a list of verdicts'),
});

const keyOf = ({ measureId, providerCode }: ShownVerdict): string => `${measureId}\n${providerCode}`;

/** Verdicts in the order in which they are written down: by measure, then provider. */
export const inOrder = (verdicts: readonly ShownVerdict[]): readonly ShownVerdict[] => [...verdicts].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

export interface VerdictsFile {
  /** Rule sets in use with their versions (`rulesOf`). */
  readonly rules: Readonly<Record<string, string>>;
  readonly verdicts: readonly ShownVerdict[];
}

/** The file, a line a chart, so that two of them can be compared. Equal verdicts in any order give equal text. */
export function encodeVerdicts({ rules, verdicts }: VerdictsFile): string {
  return `{"verdictsVersion":1,"rules":${JSON.stringify(rules)},"verdicts":[\n${inOrder(verdicts).map((verdict) => JSON.stringify(verdict)).join(',\n')}\n]}\n`;
}

/** Reads it back; a wrong place refuses the whole, since half the verdicts of a meeting would pass for all of them. */
export function parseVerdicts(json: string, file: string): ReadSettings<VerdictsFile> {
  const { settings, problems } = readSettings<z.infer<typeof FILE>>(json, file, FILE);
  return { settings: settings === null ? null : { rules: settings.rules, verdicts: settings.verdicts }, problems };
}
