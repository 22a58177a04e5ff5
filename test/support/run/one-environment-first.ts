/** In which order do test files run? A worker that changes between Node and the stand-in for a browser begins anew and loads all it knew again. */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files by what their heads ask for: those without a word run in Node and come first. Inside each kind the order stays. */
export function byEnvironment<T>(files: readonly T[], headOf: (file: T) => string): T[] {
  const kindOf = (file: T): string => /@vitest-environment (\S+)/.exec(headOf(file))?.[1] ?? '';
  const kinds = new Map<string, T[]>([['', []]]);
  for (const file of files) kinds.set(kindOf(file), [...(kinds.get(kindOf(file)) ?? []), file]);
  return [...kinds.values()].flat();
}

export class OneEnvironmentFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return byEnvironment(await super.sort(files), ({ moduleId }) => readFileSync(moduleId, 'utf8').slice(0, 400));
  }
}
