import { describe, expect, it } from 'vitest';

import { withWorkerAddresses } from '../../../data-loaders/build/workers-share-chunks.ts';

const address = (path: string): string => `[${path}]`;

describe('withWorkerAddresses', () => {
  it('puts the built address in place of the path of a module worker', () => {
    expect(withWorkerAddresses(`const w = new Worker(new URL('./read.ts', import.meta.url), { type: 'module' });`, address))
      .toBe(`const w = new Worker([./read.ts], { type: 'module' });`);
  });
  it('understands line breaks and double quotes', () => {
    expect(withWorkerAddresses('new Worker(\n  new URL("./read.ts", import.meta.url),\n  { type: "module" },\n)'.replace(',\n)', '\n)'), address))
      .toBe(`new Worker([./read.ts], { type: 'module' })`);
  });
  it.each([`new Worker(new URL(address, document.baseURI))`, `new Worker(address)`, `new Worker(new URL('./classic.js', import.meta.url))`])('leaves %s alone', (script) => {
    expect(withWorkerAddresses(script, address)).toBeNull();
  });
});
