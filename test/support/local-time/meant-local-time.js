/** Files and packages that mean the time of the place where the person or the machine is, with the reason why each may. */
export const MEANT_LOCAL = {
  'src/app/browser-clock.ts': 'today and now are those of the person at the screen',
  'src/views/board-pack/freeze/FreezeDialog.tsx': 'a person types the time of their own place',
  'src/board-pack/office/zip-files.ts': 'a zip archive stores local time: written as local time it is the same bytes everywhere',
  'src/board-pack/office/scorecard-workbook.ts': 'the package zips the workbook with the time of the machine, which is taken out of it again',
  'node_modules/jsdom/': 'stands in for a browser, which knows when a page was changed',
  'node_modules/playwright-core/': 'drives a browser; its limits of old archives',
  'node_modules/@electric-sql/pglite/': 'an engine, which asks the machine for its zone when it starts',
  'node_modules/@duckdb/node-api/': 'keeps the offset of the machine for times with a zone, of which our SQL has none',
  'node_modules/d3-dsv/': 'looks while it loads whether its engine reads times as it should, for a function that nobody calls',
  'test/support/time-zone.test.ts': 'asks in which zone the tests run',
};
