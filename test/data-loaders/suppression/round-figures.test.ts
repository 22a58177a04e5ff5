import { expect, it } from 'vitest';
import { openNativeDatabase } from '../../../data-loaders/database/native-database.ts';
import { roundFigures, roundingSql } from '../../../data-loaders/suppression/round-figures.ts';

it.each(['count', 'proportion', 'rate'] as const)('a %s is rounded by the statement as row by row, halves upwards, and what is not listed stays', async (kind) => {
  const database = await openNativeDatabase();
  const { connection } = database;
  await connection.run(`insert into observation
    select 'ZZ1', null, 'falls', '2025-05', date '2025-05-01', 'month', date '2025-05-31', '', case when n = 3 then null else n end, n * 1.5, n + 0.5, null, 'ok', null, null, null, null, 'x', n from range(60) t(n)`);
  const read = async () => (await connection.runAndReadAll('select cast(line as integer) as line, numerator, denominator, value from observation order by line')).getRowObjects() as Record<string, number | null>[];
  const before = await read();
  await connection.run(roundingSql(kind, 5, 'line <> 7'));
  const rounded = before.map((row) => (row['line'] === 7 ? row : roundFigures(row, 5, kind)));
  expect(await read()).toEqual(rounded);
  expect(rounded[13]?.['numerator']).toBe(15);
  await database.close();
});
