import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fingerprintOf } from '../../../data-loaders/serve/build-when-needed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watchline-fingerprint-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/a.ts'), 'a');
  writeFileSync(join(folder, 'b.ts'), 'b');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('fingerprintOf', () => {
  it('is the same for the same files', () => {
    expect(fingerprintOf([folder])).toBe(fingerprintOf([folder]));
  });
  it('changes with a letter in a subfolder', () => {
    const before = fingerprintOf([folder]);
    writeFileSync(join(folder, 'deep/a.ts'), 'A');
    expect(fingerprintOf([folder])).not.toBe(before);
  });
  it('changes when a file goes', () => {
    const before = fingerprintOf([folder]);
    rmSync(join(folder, 'b.ts'));
    expect(fingerprintOf([folder])).not.toBe(before);
  });
  it('of a path that is not there is that of nothing', () => {
    expect(fingerprintOf([join(folder, 'none')])).toBe(fingerprintOf([]));
  });
});
