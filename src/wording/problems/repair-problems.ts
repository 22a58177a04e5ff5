/** English for what was repaired on the way in. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import { formatCount } from '../format-count.ts';
import { formatDay } from '../format-period.ts';
import { quote } from './quote.ts';
import { CHECK_SOURCE, NOTHING, seenFirst, seenIn, seenText, type ProblemTemplate } from './problem-template.ts';

export const repairProblems = {
  'read-by-mapping': {
    short: 'Read by a mapping',
    found: (problem) => `The columns were read as the mapping ${seenIn(problem)} says`,
    repaired: 'Every row was checked like those of any other extract',
    remedy: NOTHING,
  },
  'byte-order-mark': {
    short: 'Byte order mark',
    found: () => 'The file begins with an invisible byte order mark, as spreadsheets write it',
    repaired: 'It was taken off',
    remedy: NOTHING,
  },
  'decoded-windows-1252': {
    short: 'Older text encoding',
    found: (problem) => `The text is not in UTF-8${seenText(problem) === null ? '' : `. The first word that shows it is ${seenIn(problem)}`}`,
    repaired: 'It was read as Windows-1252; if names look wrong, save the file as “CSV UTF-8” and load that',
    remedy: 'If names look wrong, save the file as “CSV UTF-8” and load that',
  },
  'decoded-utf-16': {
    short: 'UTF-16 text',
    found: (problem) => `The text is in ${seenText(problem) ?? 'UTF-16'}, as a spreadsheet saves “Unicode text”`,
    repaired: 'It was read as such',
    remedy: NOTHING,
  },
  'other-delimiter': {
    short: 'Other separator',
    found: (problem) => `The columns are separated by ${delimiterName(problem.seen)}, not by commas`,
    repaired: 'The file was read as such',
    remedy: NOTHING,
  },
  'header-not-first': {
    short: 'Headings further down',
    found: (problem) => `The column headings stand below ${linesAbove(problem.seen)}`,
    repaired: 'What stands above them was left out',
    remedy: NOTHING,
  },
  'renamed-column': {
    short: 'Column under another name',
    found: (problem) => `The heading ${seenIn(problem)} is another name of ${quote(problem.expected ?? problem.column ?? '')}`,
    repaired: 'It was read as that column',
    remedy: 'Rename it if something else was meant',
  },
  'empty-column': {
    short: 'Column without a heading',
    found: (problem) => (problem.count === 1 ? 'A column has no heading' : `${formatCount(problem.count, 'columns')} have no heading`),
    repaired: 'Left out',
    statesCount: true,
    remedy: NOTHING,
  },
  'tidied-code': {
    short: 'Code tidied',
    found: (problem) => `The code ${seenIn(problem)} has blanks around it or small letters`,
    repaired: 'It was read without blanks and in capitals',
    remedy: CHECK_SOURCE,
  },
  'tidied-number': {
    short: 'Number tidied',
    found: (problem) => `The number ${seenIn(problem)} is written with separators, blanks or signs`,
    repaired: 'It was read as a plain number',
    remedy: CHECK_SOURCE,
  },
  'rows-after-data': {
    short: 'Notes below the rows',
    found: (problem) =>
      `${formatCount(problem.count, 'lines')} below the figures ${problem.count === 1 ? 'is a note or a summary' : 'are notes or a summary'}${seenText(problem) === null ? '' : `, beginning ${seenIn(problem)}`}`,
    repaired: 'Left out of the rows',
    statesCount: true,
    remedy: CHECK_SOURCE,
  },
  'exact-duplicate': {
    short: 'Repeated row',
    found: (problem) =>
      problem.count === 1
        ? `The row repeats ${problem.expected === null ? 'an earlier row' : /^\d+$/.test(problem.expected) ? `line ${problem.expected}` : problem.expected} in every column`
        : `${formatCount(problem.count, 'rows')} repeat an earlier row in every column`,
    repaired: 'One of each was kept',
    statesCount: true,
    remedy: CHECK_SOURCE,
  },
  'total-row': {
    short: 'Total row',
    found: (problem) => (problem.seen === null || problem.seen.trim() === '' ? 'The row is a total of other rows' : `The row ${quote(problem.seen)} is a total of other rows`),
    repaired: 'It was used to check their sum and was not added to them',
    remedy: CHECK_SOURCE,
  },
  'mixed-line-ends': {
    short: 'Mixed line ends',
    found: () => 'The file mixes the line ends of several systems',
    repaired: 'Each was read as the end of a line',
    remedy: NOTHING,
  },
  'token-read-as-status': {
    short: 'Word in place of a number',
    found: (problem) => `${seenFirst(problem)} stands where a number belongs${problem.expected === null ? '' : `, and means: ${problem.expected.replace(/[_-]/g, ' ')}`}`,
    repaired: 'It was read as the reason why there is no number, never as zero',
    remedy: CHECK_SOURCE,
  },
  'serial-date': {
    short: 'Day number of a spreadsheet',
    found: (problem) => `${seenFirst(problem)} is the day number of a spreadsheet${problem.expected === null ? '' : ` for ${formatDay(problem.expected)}`}`,
    repaired: 'It was read as that day',
    remedy: CHECK_SOURCE,
  },
  'period-from-file-name': {
    short: 'Period from the file name',
    found: (problem) => `Nothing inside the file says which period it is of; its name ${seenIn(problem)} does`,
    repaired: 'The figures were put there',
    wanted: (problem) => periodInWords(problem.expected),
    remedy: 'Make sure that the file was not renamed',
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;

function delimiterName(found: string | null): string {
  if (found === null) return 'another character';
  if (found === ';') return 'semicolons';
  if (found === '\t' || found.toLowerCase() === 'tab') return 'tabs';
  if (found === '|') return 'vertical bars';
  return quote(found);
}

function linesAbove(skipped: string | null): string {
  if (skipped === null || !/^\d+$/.test(skipped)) return 'titles or notes';
  return `${formatCount(Number(skipped), 'lines')} of titles, notes or blanks`;
}

/** `2010-10-01 to 2011-09-30` as a sentence. */
function periodInWords(period: string | null): string | null {
  const [, first, last] = /^(\S+) to (\S+)$/.exec(period ?? '') ?? [];
  return first === undefined || last === undefined ? null : `The period is ${formatDay(first)} to ${formatDay(last)}`;
}
