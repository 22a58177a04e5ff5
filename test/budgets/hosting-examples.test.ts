// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { hostingExample } from '../browser/support/hosting-examples.ts';
import { SITE } from './shipped-files.ts';

/** What the page says of itself, and the one thing that only a header can say. */
const policy = `${/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(join(SITE, 'index.html'), 'utf8'))?.[1] ?? 'none'}; frame-ancestors 'self'`;

describe('the examples of docs/hosting.md', () => {
  it('for nginx send the policy of the page as a header', () => {
    expect(/Content-Security-Policy "([^"]+)"/.exec(hostingExample('nginx'))?.[1]).toBe(policy);
  });
  it('for IIS are well-formed, send the same policy, and name a type for every file of a pack', () => {
    const document = new DOMParser().parseFromString(hostingExample('xml'), 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('add[name="Content-Security-Policy"]')?.getAttribute('value')).toBe(policy);
    const types = [...document.querySelectorAll('mimeMap')].map((entry) => entry.getAttribute('fileExtension'));
    expect(types).toEqual(expect.arrayContaining(['.parquet', '.gz', '.json', '.csv']));
    // A type named twice, here and for the whole server, stops IIS altogether (error 500.19).
    expect([...document.querySelectorAll('staticContent > remove')].map((entry) => entry.getAttribute('fileExtension'))).toEqual(types);
  });
});
