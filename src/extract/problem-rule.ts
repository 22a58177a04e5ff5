/** The names of everything that can be wrong with somebody's file; `Problem` says where and how often it was found. */

/**
 * The rule that was broken, named for what was found. One template of English per name.
 * Beside each: its usual severity, then what `seen` and `expected` hold (nothing said: null).
 */
export type ProblemRule =
  // ---- the file as a whole ----
  /** stop · the file has no bytes, or nothing but blanks. */
  | 'empty-file'
  /** stop · a header and no row below it · expected: the table recognised. */
  | 'header-only'
  /** stop · seen: what the bytes are (`Excel workbook (.xlsx)`, `PDF`, `web page (HTML)`…) · expected: `CSV or Parquet`. */
  | 'wrong-file-type'
  /** stop · seen: what the reader said. */
  | 'unreadable-parquet'
  /** stop · compressed in a way that is not read · seen: its name in the format, `BROTLI`. */
  | 'parquet-compression'
  /** stop · NUL bytes in what should be text · line: of the first. */
  | 'not-text'
  /** stop · only one column, whatever the delimiter · seen: the first line · expected: the delimiters tried. */
  | 'one-column'
  /** stop · seen: the headings of the most likely header · expected: the tables known. */
  | 'no-known-layout'
  /** stop · line: the one that a person chose for the headings, and that holds data or nothing; never a cell. */
  | 'not-headings'
  /** stop · column: the missing one · seen: the nearest heading of the file, or null · expected: the missing column. */
  | 'missing-column'
  /** stop · column and expected: the canonical column that several headings mean · seen: those headings, joined by `, `. */
  | 'repeated-column'
  /** warn · column and seen: the heading; the column was left out. */
  | 'unknown-column'
  /** stop · the same bytes are loaded already · seen: the name they are offered under now. */
  | 'already-loaded'
  /** stop · seen: the SHA-256 of the file · expected: that of the manifest. */
  | 'hash-mismatch'
  /** stop · the manifest names a file that is not there. */
  | 'missing-file'
  /** stop · the bytes could not be handed over (moved or changed since the file was chosen), or the reader broke, say for want of memory · seen: what it said. */
  | 'cannot-open'
  /** stop · a person stopped the reading before the file was read through. */
  | 'reading-stopped'
  /** stop · column: the heading; never a value. */
  | 'patient-identifier'
  /** stop · seen: size in bytes · expected: the limit in bytes. */
  | 'too-large'
  /** stop · column · seen: the largest value · expected: the measure concerned. */
  | 'fractions-in-percent-column'
  /** warn · column: lists or structures inside a Parquet column, left out. */
  | 'nested-column'
  /** stop · a code column holds numbers (a spreadsheet turned `1E5` into 100000) · line, column, seen. */
  | 'codes-mangled'
  /** stop · slashed dates that cannot be day first · line, column, seen · expected: `day first`. */
  | 'month-first-date'
  /** stop · two ways of writing dates in one column · seen: the first of the second way · expected: the first way, by an example. */
  | 'mixed-date-formats'
  /** stop · the manifest is not JSON · seen: what the parser said. */
  | 'manifest-unreadable'
  /** stop · column: the path inside the manifest, `extracts.0.path` · seen: the value there · expected: what is wanted. */
  | 'manifest-entry'
  /** stop · the mapping profile is not JSON · seen: what the parser said. */
  | 'profile-unreadable'
  /** stop · column: the path inside the profile, `columns.value` · seen: the value there · expected: what is wanted. */
  | 'profile-entry'
  /** stop · a settings file of the deployment is not JSON · seen: what the parser said. */
  | 'settings-unreadable'
  /** stop · column: the path inside the settings, `triggers.0.level` · seen: the value there · expected: what is wanted. */
  | 'settings-entry'
  /** warn · column: the path inside the settings · seen: a measure or organisation that nothing loaded knows. */
  | 'settings-unknown-name'
  /** stop · a publication that does not say which period it is of, neither inside nor in its name · seen: the file name · expected: names that do, by example. */
  | 'no-period'
  /** stop · a publication by month that says it is of something else · seen: what it says of its period · expected: `June 2025`. */
  | 'not-one-month'
  /** stop · a publication of which no row has a figure that a measure uses · seen: the publication. */
  | 'nothing-used'
  /** stop · no row names a measure that is known · column · seen: the first of those named, joined by `, ` · expected: the nearest known ones, or null · count: how many are named (at most 101 are told apart). */
  | 'no-known-measure'
  /** stop · no row names an organisation that is listed · the same of codes. */
  | 'no-known-organisation'
  /** stop · a partitioned Parquet file says something else than the folder it lies in · line, column · seen: the file's cell · expected: the folder's name, `org_code=RX9`. */
  | 'folder-contradicts'
  /** stop · a quotation mark is not closed where it should be · line: where the row starts · seen: the start of the cell. */
  | 'broken-quotes'
  /** stop · a sheet of a known workbook whose figures are not used · seen: the sheet · expected: the sheet to load instead. */
  | 'sheet-not-used'
  /** stop · a zip or gzip archive, or a file in one, that cannot be opened · seen: why. */
  | 'unreadable-archive'
  /** stop · unpacked, an archive passes the limit · expected: the limit in bytes. */
  | 'archive-too-large'
  // ---- repaired on the way in ----
  /** fix · the headings are read as a person said · seen: the name of the mapping · expected: the table. */
  | 'read-by-mapping'
  /** fix · a byte order mark was taken off. */
  | 'byte-order-mark'
  /** fix · line: the first with such bytes · seen: the first word that needed it, decoded. */
  | 'decoded-windows-1252'
  /** fix · a UTF-16 file (“Unicode text” of a spreadsheet) · seen: `UTF-16LE` or `UTF-16BE`. */
  | 'decoded-utf-16'
  /** fix · seen: the delimiter found (`;`, `tab`, `¬`, `|`) · expected: `,`. */
  | 'other-delimiter'
  /** fix · line: of the header · seen: how many lines were skipped above it. */
  | 'header-not-first'
  /** fix · column and expected: the canonical column · seen: the heading as found. */
  | 'renamed-column'
  /** fix · an unnamed column, left out · count: how many · column: position as `column 12`. */
  | 'empty-column'
  /** fix · seen: as found · expected: as stored. */
  | 'tidied-code'
  /** fix · seen: as found (`17,502`) · expected: the number read (`17502`). */
  | 'tidied-number'
  /** fix · notes, copyright or summaries below the figures · line: the first · seen: its text · count: lines. */
  | 'rows-after-data'
  /** fix · the same row again; one is kept · line: the copy · expected: line of the one kept · count. */
  | 'exact-duplicate'
  /** fix · a total (`England`, `Total`) was kept apart from its parts · seen: the code as found. */
  | 'total-row'
  /** fix · several kinds of line end in one file. */
  | 'mixed-line-ends'
  /** fix · a word or sign where a number belongs · seen: the token (`*`, `Too few to report`) · expected: the status stored, which is `ok` where the parts beside it decide. */
  | 'token-read-as-status'
  /** fix · spreadsheet day numbers · seen: `43556` · expected: the day read. */
  | 'serial-date'
  /** fix · nothing inside the file says which period it is of, its name does · seen: the file name · expected: first and last day, `2010-10-01 to 2011-09-30`. */
  | 'period-from-file-name'
  // ---- one row ----
  /** row · seen: cells in the row · expected: columns in the header. */
  | 'ragged-row'
  /** row · the column must be filled · seen: empty text. */
  | 'missing-value'
  /** row · seen: the cell. */
  | 'not-a-number'
  /** row · seen: `1,23` or `1.2E+05` · expected: null, or how it could be read. */
  | 'ambiguous-number'
  /** row · expected: `0 or more`. */
  | 'negative'
  /** row · column `numerator` · seen: the numerator · expected: the denominator. */
  | 'numerator-over-denominator'
  /** row · expected: `YYYY-MM-DD`. */
  | 'not-a-date'
  /** warn · a monthly date that is not a first · expected: the day stored. */
  | 'not-first-of-month'
  /** row · the last day of a month, where a shift of the time zone is likely · expected: the first that may be meant. */
  | 'shifted-by-a-day'
  /** row · expected: the latest month that can be, `YYYY-MM`: that of today, or of the day on which the row was published. */
  | 'future-month'
  /** row · expected: the words allowed, joined by `, `. */
  | 'not-one-of'
  /** row · expected: the nearest codes, joined by `, `, or null. */
  | 'unknown-organisation'
  /** row · expected: the nearest measures, joined by `, `, or null. */
  | 'unknown-measure'
  /** row · column: the figure that differs · seen: the value of this row · expected: `value on line N` of the other. */
  | 'conflicting-duplicate'
  /** row when the status says ok; warn when status is blank too: stored as not submitted · column: the figure missing. */
  | 'no-figure'
  /** row · a value of at most 1 among percentages · expected: `0–100`. */
  | 'fraction-for-percent'
  /** row · a percent sign, or more than 1, where fractions are declared · expected: `0–1`. */
  | 'percent-for-fraction'
  /** warn · a half patient where the measure counts whole ones. */
  | 'fractional-count'
  /** row · a proportion above 100 · expected: `100`. */
  | 'value-over-100'
  /** row · the last day lies before the first · column: the later column · seen: its day · expected: the first day. */
  | 'dates-out-of-order'
  // ---- loaded, with a flag ----
  /** warn · seen: the value given · expected: the value computed from the parts, which is used. */
  | 'value-disagrees'
  /** warn · the value is undefined. */
  | 'zero-denominator'
  /** warn · seen: the sum of the parts · expected: the total stated · column: the figure. */
  | 'reconciliation-difference'
  /** warn · seen: the day of this extract · expected: the day of the newer one. */
  | 'older-than-loaded'
  /** warn · seen: the code. */
  | 'unlisted-organisation'
  /** warn · a publication that ends with a total does not: it may have been cut off, and nothing tells whether its rows are all. */
  | 'no-total-row'
  /** warn · the month is not over; stored as provisional · seen: the month · expected: the day of the extract, where the month is over by now. */
  | 'month-not-over'
  /** warn · loaded, but no monthly chart shows it · seen: the period type. */
  | 'not-monthly'
  /** warn · twelve months each, every window sharing most of its months with the next: no control chart shows it · seen: the period type. */
  | 'overlapping-windows'
  /** warn · a month's volume is about twice what it was · column: the figure · seen: it · expected: the median of the twelve months before. */
  | 'volume-jump'
  /**
   * warn · two columns name different periods; one of them decides · column: the one left aside · seen: what it says · expected: what the others say.
   * row · the last day means another length than the one stated.
   */
  | 'period-contradicts'
  /** warn · the layout leaves months without cases out, as it does months without a return: they stay gaps · seen: how many there are · expected: of how many. */
  | 'months-without-rows'
  // ---- organisations ----
  /** fix · a name in place of a code, known exactly · column `org_name` · seen: the name · expected: the code stored. */
  | 'name-matched'
  /** row · a name in place of a code, known only nearly · column `org_name` · seen: the name · expected: the codes proposed, the likeliest first, joined by `, `. */
  | 'name-proposed'
  /** row · a name in place of a code that is like no other · column `org_name` · seen: the name. */
  | 'unknown-name'
  /** warn · rows of a time before the organisation opened or after it closed · seen: the code · expected: `opened YYYY-MM-DD`, or `closed YYYY-MM-DD`, then `; succeeded by A, B` where that is known. */
  | 'outside-life'
  /** warn · seen: the parent's code, which no list names. */
  | 'unknown-parent'
  /** row · seen: `child → parent`, one step of the circle. */
  | 'parent-cycle'
  /** row · seen: the code. */
  | 'succeeds-itself'
  /** row · seen: `predecessor → successor`, one step of the circle. */
  | 'successor-cycle'
  /** row · seen: the share · expected: in words. */
  | 'share-out-of-range'
  // ---- events ----
  /** fix · a word in another spelling · seen: `Cat 3` · expected: the word stored, `3`. */
  | 'word-read-as'
  /** warn · a word that nobody can tell · seen: the word · expected: what is stored, `unknown` (or `open`, for a status). */
  | 'word-not-known'
  /** warn · a sort of event that no built-in measure counts · seen: as found · expected: as stored. */
  | 'unknown-event-type'
  /** row · a day after today · expected: today. */
  | 'future-day'
  /** warn · seen: the day declared · expected: the day it happened, which is later. */
  | 'declared-before-incident'
  /** warn · more than a year lies between · seen: the day it happened · expected: the day declared. */
  | 'incident-long-before'
  /** warn · seen: the site · expected: the organisation it belongs to, which is not the one of the row. */
  | 'site-of-another'
  /** warn · maybe one event under two numbers; both are kept · seen: the number · expected: `EX-1 on line 3`. */
  | 'possible-duplicate'
  // ---- thresholds ----
  /** stop · line: the later of two that overlap · seen: its first day · expected: `line N` of the other. */
  | 'target-overlap'
  /** stop · seen: `0.95` · expected: `95`, or the largest level possible. */
  | 'target-unit';
