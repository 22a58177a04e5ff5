/** What asks the tables, fetched when the engine is there: the first picture needs none of it. @example (await askTables()).readMeasures(database) */
export const askTables = () => import('../database/read-contents.ts');
