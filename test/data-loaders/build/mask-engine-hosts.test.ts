import { describe, expect, it } from 'vitest';

import { maskedHost, maskHosts } from '../../../data-loaders/build/mask-engine-hosts.ts';

describe('maskedHost', () => {
  it.each([
    ['extensions.duckdb.org', 'extensions.du.invalid'],
    ['duckdb.org', 'du.invalid'],
    ['unpkg.com', 'u.invalid'],
    ['a-b.example', 'a-b.invalid'.slice(0, 11)],
    ['ab-c.duckdb', 'abx.invalid'],
    ['du.invalid', 'du.invalid'],
    ['t.co', 't.co'],
  ])('(%s) is %s, of the same length', (host, expected) => {
    expect(maskedHost(host)).toBe(expected);
    expect(maskedHost(host)).toHaveLength(host.length);
  });
});

describe('maskHosts', () => {
  it('changes letters of hosts and no other byte, those above 127 included', () => {
    const before = Buffer.concat([Buffer.from([0, 255, 0x80, 0x61, 0x73, 0x6d]), Buffer.from('http://extensions.duckdb.org/v1\0https://\0'), Buffer.from([0xc3, 0x28])]);
    const after = maskHosts(before);
    expect(after).toHaveLength(before.length);
    expect([...after.subarray(0, 6)]).toEqual([...before.subarray(0, 6)]);
    expect(after.subarray(6, -2).toString()).toBe('http://extensions.du.invalid/v1\0https://\0');
    expect([...after.subarray(-2)]).toEqual([0xc3, 0x28]);
  });
});
