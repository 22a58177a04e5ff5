import { expect, it } from 'vitest';
import { fetchFiles } from '../../src/queries/fetch-files.ts';

it('ten files are fetched four at a time, answered in the order asked, and one that fails does not stop the others', async () => {
  let under = 0;
  let most = 0;
  const paths = Array.from({ length: 10 }, (_, index) => String(index));
  const fetched = await fetchFiles(paths, async (path) => {
    most = Math.max(most, (under += 1));
    // The later a file was asked for, the sooner it comes.
    for (let turn = Number(path); turn < 10; turn += 1) await Promise.resolve();
    under -= 1;
    if (path === '3') throw new Error('gone');
    return path === '4' ? null : new Uint8Array([Number(path)]);
  });
  expect(most).toBe(4);
  expect(fetched.map((each) => ('failure' in each ? each.failure : each.bytes === null ? 'none' : String(each.bytes[0])))).toEqual(
    ['0', '1', '2', 'gone', 'none', '5', '6', '7', '8', '9'],
  );
});
