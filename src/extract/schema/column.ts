/**
 * The words in which a canonical table is described. One description drives header recognition, checks, Arrow types
 * and documentation. Plain objects rather than schema-library types: they cost the browser nothing and can be listed.
 */
import type { TableName } from '../table-name.ts';

/**
 * What a cell of the column holds.
 * `code` an organisation code, upper case · `slug` a measure, lower case with underscores · `text` anything ·
 * `choice` one of a closed list · `word` the same, met in many spellings, where one that nobody can tell is stored as unknown · `number` · `date` a day, stored as `YYYY-MM-DD` text · `yes-no` ·
 * `breakdown` `key=value` pairs joined by `;`, sorted by key, empty text for the total.
 */
export type ColumnType = 'code' | 'slug' | 'text' | 'choice' | 'word' | 'number' | 'date' | 'yes-no' | 'breakdown';

export interface CanonicalColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** The heading must be in the file. */
  readonly required: boolean;
  /** Every cell must be filled (a blank sets the row aside), unless `whenBlank` gives what a blank means. */
  readonly filled: boolean;
  /** What a blank cell, or an absent column, stands for; null: nothing, stored as null. */
  readonly whenBlank: string | null;
  /** `choice` and `word` only: the words allowed, as written in files (underscores). */
  readonly choices: readonly string[];
  /** Other headings under which the column is met; compared without case, blanks, underscores and hyphens. */
  readonly aliases: readonly string[];
  /** Another column that may stand in for this one, row by row: the name of an organisation for its code. */
  readonly standIn: string | null;
  /** False: read and used for checking, but not a column of the stored table. */
  readonly stored: boolean;
  /** One sentence for the documentation. */
  readonly rule: string;
}

export interface CanonicalTable {
  readonly table: TableName;
  readonly columns: readonly CanonicalColumn[];
}

/** Describes one column; what is not said is: not required, may be blank, stored. */
export function column(
  name: string,
  type: ColumnType,
  rule: string,
  more: Partial<Omit<CanonicalColumn, 'name' | 'type' | 'rule'>> = {},
): CanonicalColumn {
  return { name, type, rule, required: false, filled: false, whenBlank: null, choices: [], aliases: [], standIn: null, stored: true, ...more };
}

/** For a column whose heading and cells are both indispensable. */
export const mandatory = { required: true, filled: true } as const;
