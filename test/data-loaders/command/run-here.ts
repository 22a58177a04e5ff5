import { exitCodeOf, type Command } from '../../../data-loaders/command/command.ts';

export interface Ran {
  readonly code: number;
  /** Its answer. */
  readonly out: string;
  readonly errors: string;
}

/** Runs a command in this process, as nobody watches: what came of it. A process of its own would take seconds to start. */
export async function runHere(command: Command, ...given: readonly string[]): Promise<Ran> {
  const [out, errors]: [string[], string[]] = [[], []];
  const code = await exitCodeOf(command, given, { say: (line) => out.push(`${line}\n`), warn: (line) => errors.push(`${line}\n`), show: null });
  return { code, out: out.join(''), errors: errors.join('') };
}
