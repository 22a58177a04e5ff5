import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLineEnds } from '../../../src/extract/reading/plain-line-ends.ts';

const plain = (text: string): { text: string; mixed: boolean } => {
  const { bytes, mixed } = plainLineEnds(new TextEncoder().encode(text));
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), mixed };
};

describe('plainLineEnds', () => {
  it('makes CRLF and CR one line end each, and says where a file has several kinds', () => {
    expect(plain('a\r\nb\r\n')).toEqual({ text: 'a\nb\n', mixed: false });
    expect(plain('a\rb\r\rc')).toEqual({ text: 'a\nb\n\nc', mixed: false });
    expect(plain('a\nb')).toEqual({ text: 'a\nb', mixed: false });
    expect(plain('a\r\nb\n')).toEqual({ text: 'a\nb\n', mixed: true });
    expect(plain('a\r\r\n')).toEqual({ text: 'a\n\n', mixed: true });
  });

  it('gives what replacing in the text gives, whatever the letters are', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'é', '’', '😀', '\r', '\n', '\r\n'), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const kinds = [/\r\n/, /\r(?!\n)/, /(?<!\r)\n/].filter((kind) => kind.test(text)).length;
      expect(plain(text)).toEqual({ text: text.replace(/\r\n?/g, '\n'), mixed: kinds > 1 });
    }));
  });
});
