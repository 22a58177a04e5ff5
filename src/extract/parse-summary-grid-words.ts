import * as z from 'zod/mini';
import { readSettings, type ReadSettings } from './read-settings.ts';

const MOST_LETTERS = 80;
const words = () => z.optional(z.string('text').check(z.trim(), z.minLength(1, 'text'), z.maxLength(MOST_LETTERS, `at most ${String(MOST_LETTERS)} letters`)));
const columns = () => ({ fail: words(), 'hit-or-miss': words(), pass: words(), none: words() });
const cells = () => z.optional(z.strictObject(columns(), 'fail, hit-or-miss, pass and none, each a text'));

const WORDS = z.strictObject({
  wordsVersion: z.literal(1, '1'),
  rows: z.optional(z.strictObject({ concern: words(), neither: words(), 'common-cause': words(), improvement: words(), 'not-enough-data': words() }, 'names of rows')),
  columns: z.optional(z.strictObject(columns(), 'names of columns')),
  cells: z.optional(z.strictObject({ concern: cells(), neither: cells(), 'common-cause': cells(), improvement: cells(), 'not-enough-data': cells() }, 'cells by row and column')),
}, 'the words of the summary grid');

/** The words that a deployment puts in place of the usual ones; what it leaves out stays. */
export type OwnSummaryGridWords = z.infer<typeof WORDS>;

/**
 * Which words does a deployment want in the cells of the summary grid? Read from `summary-grid-words.json` beside the pack.
 *
 * Any of the names and cells may be left out. A row or column that does not exist, an empty text or one too long to fit refuses the file.
 *
 * @example parseSummaryGridWords('{"wordsVersion":1,"cells":{"concern":{"fail":"Escalate today"}}}', 'summary-grid-words.json')
 */
export function parseSummaryGridWords(json: string, file: string): ReadSettings<OwnSummaryGridWords> {
  return readSettings<OwnSummaryGridWords>(json, file, WORDS);
}
