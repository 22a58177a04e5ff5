/** English for problems of the file as a whole. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import { formatPlain } from '../format-number.ts';
import { quote } from './quote.ts';
import { expecting, EXPORT_AGAIN, quoted, seenIn, seenText, sizeInWords, suchAs, thisColumn, type ProblemTemplate } from './problem-template.ts';

export const fileProblems = {
  'empty-file': {
    short: 'Empty file',
    found: () => 'The file is empty',
    wanted: () => 'Expected: column headings and at least one row',
    remedy: EXPORT_AGAIN,
  },
  'header-only': {
    short: 'Headings without rows',
    found: (problem) => `The file has the column headings${problem.expected === null ? '' : ` of the table “${problem.expected}”`} and no row below them`,
    wanted: () => 'Expected: at least one row',
    remedy: EXPORT_AGAIN,
  },
  'wrong-file-type': {
    short: 'Wrong kind of file',
    found: (problem) => {
      const kind = seenText(problem);
      return kind === null ? 'The file is neither CSV nor Parquet' : `The file is ${article(kind)} ${kind}, whatever its name says`;
    },
    wanted: expecting((expected) => `Expected: ${expected}`, 'Expected: CSV or Parquet'),
    remedy: 'Save it as “CSV (comma separated)” and load that file',
  },
  'not-text': {
    short: 'Not a text file',
    found: () => 'The file holds bytes that no text has',
    wanted: () => 'Expected: text in UTF-8 or Windows-1252',
    remedy: 'Save it as “CSV UTF-8” and load that file',
  },
  'one-column': {
    short: 'Only one column',
    found: (problem) => `Only one column was found. The first line is ${seenIn(problem)}`,
    wanted: expecting((expected) => `Looked for columns separated by ${expected}`, 'Expected: columns separated by commas, semicolons or tabs'),
    remedy: 'Save it as “CSV (comma separated)” and load that file',
  },
  'no-known-layout': {
    short: 'Unknown layout',
    found: (problem) => (seenText(problem) === null ? 'No line with the column headings of a layout that Watchline knows was found' : `The column headings belong to no layout that Watchline knows${quoted(problem)}`),
    wanted: expecting((expected) => `Layouts known: ${expected}`),
    remedy: 'Say what its columns mean on the Data screen (“Map the columns”), or give them the names of a known layout',
  },
  'not-headings': {
    short: 'No headings in that line',
    found: () => 'The line chosen for the headings holds data, or fewer than two cells',
    wanted: () => 'Headings are words; a line with a day or the number of a patient is somebody’s data and is not shown',
    remedy: 'Choose the line with the headings. If the file has none, put a line of headings above its rows and add it again',
  },
  'missing-column': {
    short: 'Missing column',
    found: (problem) =>
      `The required column ${quote(problem.column ?? problem.expected ?? 'unnamed')} is missing${problem.seen === null ? '' : `. The nearest heading is ${quote(problem.seen)}`}`,
    remedy: 'Say on the Data screen what its columns mean (“Map the columns”), or add or rename the column and load the file again',
  },
  'repeated-column': {
    short: 'Repeated column',
    found: (problem) =>
      `More than one heading means ${problem.column === null ? 'the same column' : 'this column'}${quoted(problem)}`,
    wanted: () => 'It is not clear which of them is meant',
    remedy: 'Keep one of them, or give the others names of their own, and load the file again',
  },
  'unknown-column': {
    short: 'Unknown column',
    found: (problem) => `${thisColumn(problem)} is not part of this layout`,
    flagged: 'The column was left out, and the others are loaded',
    remedy: 'Rename it if it was meant to be read',
  },
  'already-loaded': {
    short: 'Already loaded',
    found: (problem) => `The contents of this file are loaded already${seenText(problem) === null ? '' : `, from ${seenIn(problem)}`}`,
    repaired: 'It was not loaded twice, and nothing changed',
    flagged: 'It was not loaded twice, and nothing changed',
    remedy: 'If a newer file was meant, choose that one',
  },
  'hash-mismatch': {
    short: 'Not the file of the manifest',
    found: (problem) => `The file is not the one that the manifest describes${seenText(problem) === null ? '' : `: its SHA-256 is ${seenIn(problem)}`}`,
    wanted: expecting((expected) => `The manifest states ${quote(expected)}`),
    remedy: 'Publish the pack again, so that file and manifest agree',
  },
  'missing-file': {
    short: 'Missing file',
    found: (problem) => `The manifest names this file, and it cannot be fetched${seenText(problem) === null ? '' : ` (${problem.seen ?? ''})`}`,
    remedy: 'Put the file beside the manifest, or take its line out of it',
  },
  'cannot-open': {
    short: 'Cannot be opened',
    found: (problem) => `The browser could not open or read this file through: it may have been moved or changed since it was chosen, or be too large for this browser’s memory${problem.seen === null ? '' : ` (${problem.seen})`}`,
    remedy: 'Save a copy on this computer, or split it into smaller files, and add that',
  },
  'reading-stopped': {
    short: 'Stopped by you',
    found: () => 'Reading was stopped by you before the file was read through',
    remedy: 'Read it again when you want it',
  },
  'patient-identifier': {
    short: 'Patient identifiers',
    // The value is never repeated here: it may be somebody's NHS number.
    found: (problem) => `${thisColumn(problem)} looks as if it identifies patients`,
    wanted: () => 'Nothing of this file was shown or kept. Watchline takes counts and incidents without anything that identifies a person',
    remedy: 'Remove the column and load the file again',
  },
  'too-large': {
    short: 'Too large',
    found: (problem) => `The file is too large${seenText(problem) === null ? '' : `: ${sizeInWords(problem.seen ?? '')}`}`,
    wanted: expecting((expected) => `At most ${sizeInWords(expected)} can be read`),
    remedy: 'Split it, by year for example, and load the parts',
  },
  'fractions-in-percent-column': {
    short: 'Fractions or percentages',
    found: (problem) =>
      `No value ${problem.column === null ? 'of a column' : 'in this column'} is above 1${seenText(problem) === null ? '' : ` (the largest is ${seenIn(problem)})`}, and ${problem.expected === null ? 'the column holds' : `the measure ${quote(problem.expected)} is given in`} percentages of 0 to 100`,
    wanted: (problem) => `It is not clear whether ${percentExample(problem.seen)}`,
    remedy: 'Write percentages of 0 to 100, or declare the column as fractions, and load the file again',
  },
  'nested-column': {
    short: 'Nested column',
    found: (problem) => `${thisColumn(problem)} holds lists or records, not single values`,
    repaired: 'The column was left out, and the others are loaded',
    flagged: 'The column was left out, and the others are loaded',
    remedy: 'Flatten the column if it was meant to be read',
  },
  'codes-mangled': {
    short: 'Codes turned into numbers',
    found: (problem) => `${thisColumn(problem)} holds numbers where codes belong${suchAs(problem)}`,
    wanted: () => 'A spreadsheet turns codes such as 1E5 or 00C into numbers, and the codes cannot be recovered from them',
    remedy: 'Export the file again from its source and load it without opening it in a spreadsheet',
  },
  'month-first-date': {
    short: 'Month before day',
    found: (problem) => `${seenIn(problem)} can only be read with the month before the day`,
    wanted: () => 'Dates with slashes are read day first, as the NHS writes them; if one is month first, all of them may be',
    remedy: 'Write the dates as 2025-06-01 and load the file again',
  },
  'mixed-date-formats': {
    short: 'Dates in two forms',
    found: (problem) => `${thisColumn(problem)} writes dates in two ways: ${seenIn(problem)}${problem.expected === null ? '' : ` here and ${quote(problem.expected)} before`}`,
    wanted: () => 'One form is wanted throughout a column, since two cannot be told apart safely',
    remedy: 'Write the dates as 2025-06-01 and load the file again',
  },
  'manifest-unreadable': {
    short: 'Unreadable manifest',
    found: (problem) => `The manifest is not JSON${quoted(problem)}`,
    remedy: 'Correct it, or build the pack again',
  },
  'manifest-entry': {
    short: 'Manifest entry',
    found: (problem) => `The manifest holds ${problem.seen === null ? 'nothing' : seenIn(problem)} here`,
    wanted: expecting((expected) => `Expected: ${expected}`),
    remedy: 'Correct the entry, or build the pack again',
  },
  'settings-unreadable': {
    short: 'Unreadable settings',
    found: (problem) => `The settings file is not JSON${quoted(problem)}`,
    remedy: 'Correct it: a comma or a quotation mark is usually missing or one too many',
  },
  'settings-entry': {
    short: 'Settings entry',
    found: (problem) => `The settings hold ${problem.seen === null ? 'nothing' : seenIn(problem)} here`,
    wanted: expecting((expected) => `Expected: ${expected}`),
    remedy: 'Correct the entry',
  },
  'settings-unknown-name': {
    short: 'Name in the settings unknown',
    found: (problem) => `Nothing that is loaded is called ${seenIn(problem)}`,
    flagged: 'Kept, and without effect until such data are loaded',
    remedy: 'Correct the name, or load the data it belongs to',
  },
  'unreadable-archive': {
    short: 'Unreadable archive',
    found: (problem) => `The archive cannot be opened${seenText(problem) === null ? '' : `: ${problem.seen ?? ''}`}`,
    remedy: 'Pack the files again without a password, or load them one by one',
  },
  'archive-too-large': {
    short: 'Archive too large',
    found: () => 'Unpacked, the archive is too large, or holds too many files',
    wanted: expecting((expected) => `At most ${sizeInWords(expected)} can be unpacked`),
    remedy: 'Split it, by year for example, and load the parts',
  },
  'profile-unreadable': {
    short: 'Mapping not readable',
    found: (problem) => `The mapping profile is not valid JSON${seenText(problem) === null ? '' : `. The reader said: ${seenIn(problem)}`}`,
    remedy: 'Download the mapping again from the Data screen, or correct the file',
  },
  'profile-entry': {
    short: 'Mapping cannot be used',
    found: (problem) => `An entry of the mapping profile cannot be used${quoted(problem)}`,
    wanted: expecting((expected) => `Expected: ${expected}`),
    remedy: 'Correct the entry, or map the file anew on the Data screen',
  },
  'no-period': {
    short: 'No period',
    found: (problem) => `Nothing says which months the figures are of: neither the file itself nor its name${quoted(problem)}`,
    wanted: expecting((expected) => `A name that says so: ${expected}`),
    remedy: 'Rename the file so that it says which period it is of, and load it again',
  },
  'not-one-month': {
    short: 'Not one month',
    found: (problem) => `The file does not say that it is of one month${seenText(problem) === null ? '' : `: it says ${seenIn(problem)}`}`,
    wanted: expecting((expected) => `Expected: one month, such as ${expected}`, 'Expected: one month'),
    remedy: 'Load the monthly files: a week, a quarter or a year in the place of a month would read as a month',
  },
  'nothing-used': {
    short: 'No figure that is used',
    found: (problem) => `The file was recognised${seenText(problem) === null ? '' : ` as ${seenIn(problem)}`}, and no row of it has a figure that a measure uses`,
    wanted: () => 'What its rows are is listed as left out',
    remedy: 'Check that it is the table you meant, and load the one with the figures',
  },
  'broken-quotes': {
    short: 'Open quotation mark',
    found: (problem) => `A quotation mark opens a cell and is not closed where it should be${quoted(problem)}`,
    wanted: () => 'Everything after it would be read as one cell',
    remedy: 'Close the quotation mark, or write it twice inside a quoted cell, and load the file again',
  },
  'sheet-not-used': {
    short: 'Sheet not used',
    found: (problem) => `This sheet of a known workbook${quoted(problem)} holds no figures that a measure uses`,
    wanted: expecting((expected) => `Expected: ${expected}`),
    remedy: 'Load the sheet with the figures, or the whole workbook',
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;

/** '0.755 means 75.5% or 0.755%', with the file's own number where it is one. */
function percentExample(seen: string | null): string {
  const number = seen === null || seen.trim() === '' ? Number.NaN : Number(seen);
  if (!Number.isFinite(number)) return '0.75 means 75% or 0.75%';
  return `${seen ?? ''} means ${formatPlain(number * 100, 2)}% or ${formatPlain(number, 4)}%`;
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}

