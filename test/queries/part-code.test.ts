import { describe, expect, it } from 'vitest';
import { partCode, readPartCode } from '../../src/queries/part-code.ts';

describe('readPartCode', () => {
  it.each(['3', 'type1', 'A/B = C', 'wrong*side', '100%'])('the code of the part %j leads back to it, and has no star', (part) => {
    const code = partCode({ providerCode: 'ZZ1', dimension: 'category', part });
    expect(readPartCode(code)).toEqual({ providerCode: 'ZZ1', dimension: 'category', part });
    expect(code).not.toContain('*');
  });

  it.each(['ZZ1', 'ZZ1/grade', 'ZZ1/grade=', '/grade=3', 'ZZ1/grade=%'])('%j: no part', (code) => {
    expect(readPartCode(code)).toBeNull();
  });
});
