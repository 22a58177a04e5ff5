import { describe, expect, it } from 'vitest';
import { looksLikeTable, pastedFile } from '../../src/queries/pasted-file.ts';

describe('pastedFile', () => {
  it('is named by when it was pasted, and holds the text', async () => {
    const file = pastedFile('a\tb\n1\t2', '2026-11-02T09:05');
    expect(file.name).toBe('Pasted table, 2 Nov 09:05.csv');
    expect(await file.content.text()).toBe('a\tb\n1\t2');
  });
});

describe('looksLikeTable', () => {
  it.each([['a\tb\n1\t2'], ['a,b\r\n1,2\r\n'], ['a;b\r1;2'], ['\n\na|b\n1|2']])('%j: yes', (text) => {
    expect(looksLikeTable(text)).toBe(true);
  });
  it.each([[''], ['a,b'], ['a,b\n\n'], ['Dear all\nplease see below'], ['https://example.org/?a=1']])('%j: no', (text) => {
    expect(looksLikeTable(text)).toBe(false);
  });
});
