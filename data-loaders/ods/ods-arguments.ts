import { filesIn } from '../load/files-in.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { loadOds, type OdsWritten } from './load-ods.ts';

/** How `load ods` is called, for the usage text. */
export const ODS_USAGE = '  npm run load -- ods --etr FILE [--etr FILE …] [--succ FILE …] [--sites FILE …] --out FOLDER';

/** The options of `load ods`, for `parseArgs`. */
export const ODS_OPTIONS = {
  etr: { type: 'string', multiple: true }, succ: { type: 'string', multiple: true }, sites: { type: 'string', multiple: true },
} as const;

type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

const paths = (value: Values[string]): readonly string[] => (Array.isArray(value) ? value : []);

/** Runs `load ods` with the options given. Throws `LoadRefused` where `--etr` or `--out` is missing. */
export async function runLoadOds(values: Values, today: string, say: (line: string) => void): Promise<OdsWritten> {
  const { out } = values;
  const etr = paths(values['etr']);
  if (etr.length === 0 || typeof out !== 'string') throw new LoadRefused(`${etr.length === 0 ? '--etr' : '--out'} is missing.\n\n${ODS_USAGE}`);
  return await loadOds({
    lists: [...filesIn(etr), ...filesIn(paths(values['sites']))], successors: filesIn(paths(values['succ'])), out, today, say,
  });
}
