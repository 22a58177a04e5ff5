/**
 * The words in the cells of the summary grid: variation × assurance. Data only, so that a deployment can replace this
 * one file. The defaults are those commonly printed in board papers.
 */
import type { SummaryColumn, SummaryRow } from '../spc/summary-place.ts';

export const summaryRowNames: Readonly<Record<SummaryRow, string>> = {
  improvement: 'Improvement',
  'common-cause': 'Common cause',
  concern: 'Concern',
  neither: 'Change, neither better nor worse',
  'not-enough-data': 'Not enough data',
};

export const summaryColumnNames: Readonly<Record<SummaryColumn, string>> = {
  pass: 'Pass',
  'hit-or-miss': 'Hit or miss',
  fail: 'Fail',
  none: 'No assurance',
};

export const summaryGridWords: Readonly<Record<SummaryRow, Readonly<Record<SummaryColumn, string>>>> = {
  improvement: {
    pass: 'Excellent: celebrate and learn',
    'hit-or-miss': 'Good: celebrate and understand',
    fail: 'Concerning: celebrate but take action',
    none: 'Excellent: celebrate',
  },
  'common-cause': {
    pass: 'Good: celebrate and understand',
    'hit-or-miss': 'Average: investigate and understand',
    fail: 'Concerning: investigate and take action',
    none: 'Average: understand',
  },
  concern: {
    pass: 'Concerning: investigate and understand',
    'hit-or-miss': 'Concerning: investigate and take action',
    fail: 'Very concerning: investigate and take action',
    none: 'Concerning: investigate',
  },
  neither: {
    pass: 'Unsure: investigate and understand',
    'hit-or-miss': 'Unsure: investigate and understand',
    fail: 'Unsure: investigate and understand',
    none: 'Unsure: investigate and understand',
  },
  'not-enough-data': {
    pass: 'Unknown: watch and learn',
    'hit-or-miss': 'Unknown: watch and learn',
    fail: 'Unknown: watch and learn',
    none: 'Unknown: watch and learn',
  },
};
