import { parseArgs } from 'node:util';
import { FreezeRefused } from './freeze-refused.ts';

export const PACK_USAGE = `Freezes a board pack: a folder for any static host, and the documents beside it. Or says whether one is what it says.

  npm run pack -- --recipe pack.json --data PACK --out FOLDER [options]
  npm run pack -- --verify FOLDER|FILE [--expect FINGERPRINT]

  --recipe     the recipe (pack.json): which pages, in which order; the Board pack screen writes one
  --data       the pack that holds the figures (npm run load makes one)
  --out        the folder to freeze into; made when absent
  --at         the time to be written into the pack, such as 2026-11-20T09:30:00Z; otherwise the clock's.
               The same figures, recipe and time give the same bytes
  --register   notes and decisions, exported on the Register screen as JSON; joined to those that the pack has
  --meeting    the record of the meeting, exported on the Meeting screen as JSON
  --site       the built site to put the pack into; otherwise the site is built here when it has changed
  --no-pdf     leave the PDF and the pictures of charts out: making them needs a Chromium
  --replace    put what stands in --out away, if it is a frozen pack

  --verify     a frozen folder, its zip, or one of its HTML files
  --expect     the fingerprint on paper or in the minutes, 16 digits or all 64: the pack has to have it

Ends with 0 when the pack was frozen, or is what it says; 1 when it is not, or could not be frozen; 2 when the command was
not understood; 3 when the program failed. What is in a frozen pack, and what the fingerprint covers: docs/board-pack.md`;

export interface FreezeAsked {
  readonly recipe: string;
  readonly data: string;
  readonly out: string;
  /** ISO time in UTC, to the second. */
  readonly at: string;
  readonly register: string | null;
  readonly meeting: string | null;
  readonly site: string | null;
  readonly pdf: boolean;
  readonly replace: boolean;
}

export interface VerifyAsked {
  readonly verify: string;
  /** Lower-case hexadecimal digits, 16 to 64 of them; null: whatever it says. */
  readonly expect: string | null;
}

const TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** To the second and in UTC, so that the same moment is always the same text. */
function timeOf(given: string | undefined, clock: Date): string {
  if (given !== undefined && (!TIME.test(given) || Number.isNaN(Date.parse(given)))) throw new Error(`--at is “${given}”; expected a time such as 2026-11-20T09:30:00Z.`);
  const time = given === undefined ? clock : new Date(given);
  return `${time.toISOString().slice(0, 19)}Z`;
}

function fingerprintOf(given: string): string {
  const digits = given.replace(/[\s-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{16,64}$/.test(digits)) throw new Error(`--expect is “${given}”; expected the 16 or 64 hexadecimal digits of a fingerprint.`);
  return digits;
}

/**
 * What does the command line ask for? Null: help. `clock` is only asked where no time is given. Throws `FreezeRefused` in words, with the usage,
 * where something is not understood or is missing.
 */
export function packAsked(given: readonly string[], clock: Date): FreezeAsked | VerifyAsked | null {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        recipe: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' }, at: { type: 'string' }, register: { type: 'string' }, meeting: { type: 'string' },
        site: { type: 'string' }, 'no-pdf': { type: 'boolean' }, replace: { type: 'boolean' }, verify: { type: 'string' }, expect: { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    });
    const { recipe, data, out, verify, expect, help, ...rest } = values;
    if (help === true) return null;
    if (verify !== undefined) {
      const beside = Object.entries({ recipe, data, out, ...rest }).find(([, value]) => value !== undefined);
      if (beside !== undefined) throw new Error(`--${beside[0]} says nothing beside --verify, which looks and changes nothing.`);
      return { verify, expect: expect === undefined ? null : fingerprintOf(expect) };
    }
    if (expect !== undefined) throw new Error('--expect belongs to --verify.');
    if (recipe === undefined) throw new Error('--recipe is missing: which pages shall the pack have?');
    if (data === undefined) throw new Error('--data is missing: which pack holds the figures?');
    if (out === undefined) throw new Error('--out is missing: where shall the frozen pack go?');
    return {
      recipe, data, out, at: timeOf(values.at, clock), register: values.register ?? null, meeting: values.meeting ?? null,
      site: values.site ?? null, pdf: values['no-pdf'] !== true, replace: values.replace === true,
    };
  } catch (cause) {
    throw new FreezeRefused(`${cause instanceof Error ? cause.message : String(cause)}\n\n${PACK_USAGE}`, cause);
  }
}
