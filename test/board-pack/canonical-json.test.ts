import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from '../../src/board-pack/canonical-json.ts';

describe('canonicalJson', () => {
  it('keys in any order, undefined, line ends of Windows and of old Macs → one text', () => {
    expect(canonicalJson({ b: 1.50, a: 'x\r\ny\rz', c: undefined, d: [null, undefined, -0] })).toBe('{"a":"x\\ny\\nz","b":1.5,"d":[null,null,0]}');
  });

  it('any JSON value → JSON that gives it back, the same whatever order its keys come in', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string().map((text) => text.replace(/\r/g, '')), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0), fc.boolean(), fc.constant(null))), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual({ ...value });
    }));
  });

  it('a number that is not finite, a function → refused with its path', () => {
    expect(() => canonicalJson({ a: [1, { b: NaN }] })).toThrow('value.a[1].b is NaN');
    expect(() => canonicalJson({ a: () => 1 })).toThrow('value.a is a function');
  });
});
