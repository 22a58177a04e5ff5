/** Reads the reference cases and compares an answer with the expected one, field by field. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceCase } from '../../data-loaders/assess/reference-case.ts';

/** A case with what its tool answered, and its tags. */
export interface AnsweredCase extends ReferenceCase {
  readonly tags: readonly string[];
  readonly expected: Readonly<Record<string, unknown>>;
}

/** The cases of a folder, by name; null where the folder is absent. */
export function readCases(folder: string): AnsweredCase[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnsweredCase);
}

const RELATIVE = 1e-9;

function sameNumber(a: number, b: number): boolean {
  // A limit that should be 0 may come out as the rounding of a difference of numbers about 1.
  return Math.abs(a - b) <= RELATIVE * Math.abs(b) || Math.abs(a - b) < 1e-13;
}

function firstDifference(answer: unknown, expected: unknown, flags: boolean): string | null {
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer)) return `expected a list, found ${JSON.stringify(answer)}`;
    if (answer.length !== expected.length) return `expected ${expected.length} cells, found ${answer.length}`;
    for (let i = 0; i < expected.length; i++) {
      const difference = firstDifference(answer[i], expected[i], flags);
      if (difference !== null) return `[${i}] ${difference}`;
    }
    return null;
  }
  // The peer's NA is no flag; its labels treat it so.
  if (expected === null && (flags ? answer === false || answer === null : answer === null)) return null;
  if (typeof expected === 'number' && typeof answer === 'number' && sameNumber(answer, expected)) return null;
  return answer === expected ? null : `expected ${JSON.stringify(expected)}, found ${JSON.stringify(answer)}`;
}

/** The fields in which an answer differs from the expected one, with the first difference of each. */
export function differences(answer: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>): Map<string, string> {
  const found = new Map<string, string>();
  const note = (field: string, difference: string | null): void => {
    if (difference !== null && !found.has(field)) found.set(field, difference);
  };
  for (const [field, wanted] of Object.entries(expected)) {
    const given = answer[field];
    if (field === 'rules') {
      for (const [rule, flags] of Object.entries(wanted as Record<string, unknown>)) {
        note(`rules.${rule}`, firstDifference((given as Record<string, unknown> | undefined)?.[rule], flags, true));
      }
    } else if (field === 'runs') {
      (wanted as Record<string, unknown>[]).forEach((phase, i) => {
        for (const [key, figure] of Object.entries(phase)) {
          note(`runs.${key}`, firstDifference((given as Record<string, unknown>[] | undefined)?.[i]?.[key], figure, false));
        }
      });
    } else note(field, firstDifference(given, wanted, field === 'closeToLimits'));
  }
  return found;
}
