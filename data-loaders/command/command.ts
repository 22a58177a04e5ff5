/** What every command of the terminal has in common: words in, words out, an exit code. */
import { systemFailure } from './system-failure.ts';

/** Where a command speaks. */
export interface Voice {
  /** Its answer. */
  say(line: string): void;
  /** What went wrong, or stands beside the answer: an answer for programs stays nothing but the answer. */
  warn(line: string): void;
  /** Text that is written over and over for somebody who waits; null: nobody watches, and a log stays quiet. */
  readonly show: ((text: string) => void) | null;
}

export interface Command {
  /** Does what the words after its name ask for, and gives the exit code. */
  run(given: readonly string[], voice: Voice): Promise<number>;
  /** The exit code of a failure that its message explains; null: it is a fault of ours. */
  refusal(cause: unknown): number | null;
}

/** The exit code of a fault of ours, whose trace is shown. */
const FAULT = 3;
/** The exit code of a place that cannot be read or written: what was asked cannot be done there. */
const NO_PLACE = 2;

/**
 * Runs a command, and tells a failure as it should be told: a refusal in its words alone, a place that the machine refuses in a sentence,
 * a fault with its trace.
 *
 * @example await exitCodeOf(checkCommand, ['july.csv', '--json'], voice) // 0
 */
export async function exitCodeOf({ run, refusal }: Command, given: readonly string[], voice: Voice): Promise<number> {
  try {
    return await run(given, voice);
  } catch (cause) {
    const code = refusal(cause);
    const place = code === null ? systemFailure(cause) : null;
    if (place !== null) {
      voice.warn(`${place} What was there before is as it was.`);
      return NO_PLACE;
    }
    const [words, trace] = cause instanceof Error ? [cause.message, cause.stack ?? cause.message] : [String(cause), String(cause)];
    voice.warn(code === null ? trace : words);
    return code ?? FAULT;
  }
}

/** Runs a command with this process's words, on this process's output. */
export function runCommand(command: Command): void {
  const { stdout, stderr } = process;
  const voice: Voice = {
    say: (line) => { stdout.write(`${line}\n`); },
    warn: (line) => { stderr.write(`${line}\n`); },
    show: stderr.isTTY ? (text) => { stderr.write(text); } : null,
  };
  // Until there is an answer it has failed: a program that waits for what never comes ends without one.
  process.exitCode = FAULT;
  let answered = false;
  process.once('exit', () => { if (!answered) voice.warn('The program ended before its work was done. Nothing was written.'); });
  void exitCodeOf(command, process.argv.slice(2), voice).then((code) => {
    answered = true;
    process.exitCode = code;
  });
}
