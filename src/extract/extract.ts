/** An extract: the file as delivered, and what became of it. */
import type { Measure } from '../spc/vocabulary.ts';
import type { LeftToTheWhole } from './left-to-the-whole.ts';
import type { FileSample } from './mapping/file-sample.ts';
import type { FirstLines } from './mapping/first-lines.ts';
import type { HeadingChoice } from './mapping/heading-choice.ts';
import type { MappingProfile } from './mapping/mapping-profile.ts';
import type { Problem, RowSetAside } from './problem.ts';
import type { ReadingProgress } from './reading-progress.ts';
import type { TableName } from './table-name.ts';

export type { TableName };

export interface ExtractFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Columns that the folders of a partitioned Parquet file name (`measure_id=mrsa/year=2024/`); checked as if they stood in the file. */
  readonly folderColumns?: Readonly<Record<string, string>>;
}

/** From when to when an organisation was there (days, both included; null: open), and the organisation it belongs to. */
export interface OrganisationLife {
  readonly code: string;
  readonly openDate: string | null;
  readonly closeDate: string | null;
  readonly parentCode: string | null;
  /** Its names, now and before, and other spellings met; rows without a code are matched by them. */
  readonly names?: readonly string[];
  /** Who took over from it, if anybody. */
  readonly successorCodes?: readonly string[];
}

/** What reading has to know of the world outside the file. Nothing in `extract` looks at a clock. */
export interface ReadingContext {
  readonly measures: readonly Measure[];
  /** When listed organisations opened and closed, and whose part they are; left out: rows are not held against it, and names are not matched. */
  readonly organisationLives?: readonly OrganisationLife[];
  /** Codes of listed organisations, or null when nothing lists any: then every code is accepted as unlisted. */
  readonly organisationCodes: readonly string[] | null;
  /** Names in files of which a person said what code they mean: `{ 'Kingston and Richmond': 'RAX' }`. */
  readonly confirmedNames?: Readonly<Record<string, string>>;
  /** Accept codes that no list names (a person said so). */
  readonly allowUnlisted: boolean;
  /** Today, `YYYY-MM-DD`: no observation may lie after its month. */
  readonly today: string;
  /** Tables already known by the caller, e.g. from a manifest; null: recognise by header. */
  readonly expectTable: TableName | null;
  /** What persons said the headings of their files mean, the newest first; left out: nobody said anything. */
  readonly profiles?: readonly MappingProfile[];
  /** Where a person says the headings of this file stand: it is then refused, with cells under those headings, for the mapping step. */
  readonly headings?: HeadingChoice;
  /** True for a piece of a file too large to hold: equal rows and sums of the whole are then for the caller to look for. */
  readonly pieceOfFile?: boolean;
  /** Told, of such a piece, what has to be judged over the whole file. */
  readonly onLeftToTheWhole?: (left: LeftToTheWhole) => void;
  /** Told now and then what is happening, for a person who waits; left out: nobody watches. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** Rows that passed, as Arrow IPC stream bytes, ready for the database. */
export interface CheckedTable {
  readonly table: TableName;
  readonly rows: number;
  readonly ipc: Uint8Array;
}

/** Something left out on purpose: a total row, junk columns, a summary block. Never silent. */
export interface Dropped {
  readonly what: string;
  readonly count: number;
  readonly lines: readonly number[];
}

/** A check of the parts against a total that the file itself states. */
export interface Reconciliation {
  readonly file: string;
  readonly period: string;
  readonly figure: string;
  readonly partsSum: number;
  readonly statedTotal: number;
  readonly difference: number;
}

/** What was read, fixed, set aside and why. Plain JSON. */
export interface ExtractReport {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** `papaparse`, `hyparquet`… and the layout recognised: `canonical observation`, `NHS England A&E monthly`. */
  readonly reader: string;
  readonly layout: string;
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsSetAside: number;
  readonly problems: readonly Problem[];
  readonly setAside: readonly RowSetAside[];
  readonly dropped: readonly Dropped[];
  readonly reconciliation: readonly Reconciliation[];
  /** True when a `stop` problem refused the file: no tables come with it. */
  readonly refused: boolean;
  /** Refused for want of a meaning: its headings and some rows, for the mapping step. Never of a file that patients stopped. */
  readonly sample?: FileSample;
  /** Of such a file with lines: the first of them, for a person to say which holds the headings. */
  readonly firstLines?: FirstLines;
}

/** The answer of reading one file. `tables` is empty when the file was refused. */
export interface ReadExtract {
  readonly report: ExtractReport;
  readonly tables: readonly CheckedTable[];
}
