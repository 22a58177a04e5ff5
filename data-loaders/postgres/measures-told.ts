import { readFileSync } from 'node:fs';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { readMeasures } from '../../src/database/read-contents.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { openNativeDatabase } from '../database/native-database.ts';

/**
 * Which measures are there to be counted: those built in and those that a file of measures (null: none) describes. Rows that do not pass the
 * checks are left aside here; the load that follows tells of them.
 */
export async function measuresTold(path: string | null, today: string): Promise<readonly Measure[]> {
  const database = await openNativeDatabase();
  try {
    if (path !== null) {
      const file = { name: 'measure.csv', bytes: new Uint8Array(readFileSync(path)) };
      const read = await readExtract(file, { measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today, expectTable: 'measure' });
      for (const { table, ipc } of read.tables) await database.insert(table, ipc);
    }
    return await readMeasures(database);
  } finally {
    await database.close();
  }
}
