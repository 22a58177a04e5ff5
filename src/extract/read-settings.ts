import * as z from 'zod/mini';
import { shownAt } from './parse-manifest.ts';
import { ProblemList } from './problem-list.ts';
import type { Problem } from './problem.ts';

/** A settings file that was read; null where there is a problem of severity `stop`. */
export interface ReadSettings<T> {
  readonly settings: T | null;
  readonly problems: readonly Problem[];
}

/**
 * What does a deployment's JSON file say? Held against its schema; each wrong place is a problem with what stands there and what is
 * expected. Nothing is taken from a file with a wrong place, because half a list of settings is worse than none. A word too many is a
 * wrong place too: a misspelt one would otherwise be ignored in silence.
 *
 * @param also more to check once the shape is right
 */
export function readSettings<T>(json: string, file: string, schema: z.ZodMiniType<T>, also: (settings: T, problems: ProblemList) => void = () => undefined): ReadSettings<T> {
  const problems = new ProblemList(file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    problems.add('stop', 'settings-unreadable', { seen: cause instanceof Error ? cause.message : String(cause) });
    return { settings: null, problems: problems.list() };
  }
  const result = z.safeParse(schema, parsed);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      for (const path of places) {
        problems.add('stop', 'settings-entry', {
          column: path.length === 0 ? null : path.map(String).join('.'), seen: shownAt(parsed, path),
          expected: issue.code === 'unrecognized_keys' ? 'no such entry' : issue.message,
        });
      }
    }
    return { settings: null, problems: problems.list() };
  }
  also(result.data, problems);
  const found = problems.list();
  return { settings: found.some(({ severity }) => severity === 'stop') ? null : result.data, problems: found };
}
