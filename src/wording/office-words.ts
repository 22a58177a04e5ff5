/** The words in the files that leave a board pack for an office. */
export const officeWords = {
  scorecardSheet: 'Scorecard',
  sourceSheet: 'Where it comes from',
  aboutFile: 'read me first.txt',
  indexFile: 'index.csv',
  indexFields: ['file', 'what it is', 'alternative text'],
  fingerprint: (fingerprint: string): string => `Fingerprint of the pack: ${fingerprint}`,
  contains: 'This archive holds:',
  tables: 'tables: every table of the pack as CSV. Numbers are as computed, not rounded; proportions are 0 to 1.',
  charts: 'charts: every chart as SVG (drawing) and PNG (picture), each with its source on it.',
  workbook: 'scorecard.xlsx: the scorecard as a workbook.',
  index: 'index.csv: what each file is, with the alternative text to give each picture where you place it, so that people who cannot see it know what it says.',
} as const;
