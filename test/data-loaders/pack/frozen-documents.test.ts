import { afterAll, describe, expect, it } from 'vitest';

import { frozenDocuments, withTimeOf } from '../../../data-loaders/pack/frozen-documents.ts';
import { openPackToFreeze } from '../../../data-loaders/pack/pack-to-freeze.ts';
import { fingerprintOf } from '../../../src/board-pack/fingerprint.ts';
import { readSeal } from '../../../src/board-pack/seal.ts';
import { AT, madeFreeze, removeMadeFreezes } from './made-freeze.ts';

afterAll(removeMadeFreezes);

const FINGERPRINT = fingerprintOf({ data: [], source: null, recipe: null, register: null, meeting: null, rules: null, verdicts: null });

describe('frozenDocuments', () => {
  it('a pack without PDF → one sealed page without a script, with the note of the register and the fingerprint on it', async () => {
    const made = madeFreeze({ recipe: { pages: [{ kind: 'cover' }, { kind: 'changes' }, { kind: 'register' }] } });
    const data = await openPackToFreeze({ recipe: made.recipe, data: made.data, register: made.register, meeting: null, at: AT });
    const documents = await frozenDocuments({ pdf: false, say: () => undefined })({ data, fingerprint: FINGERPRINT, at: AT, files: new Map() });
    expect(documents.map(({ name }) => name)).toEqual(['board-pack.html', 'office.zip']);
    const bytes = documents[0]?.bytes ?? new Uint8Array();
    const html = new TextDecoder().decode(bytes);
    expect(html).not.toContain('<script');
    expect(html).toContain('Department moved');
    const seal = readSeal(bytes);
    expect(seal).toMatchObject({ fingerprint: FINGERPRINT.fingerprint, found: seal?.seal });
  });
});

describe('withTimeOf', () => {
  it('both times of a PDF → the time of freezing, and not one byte more or fewer', () => {
    const pdf = Buffer.from("%PDF-1.4 /CreationDate (D:20261122222700+00'00')\n/ModDate (D:20261122222700+01'00')>> \xff (D:20261122222700+00'00')", 'latin1');
    const changed = Buffer.from(withTimeOf(pdf, '2012-08-20T09:30:15Z')).toString('latin1');
    expect(changed).toBe("%PDF-1.4 /CreationDate (D:20120820093015+00'00')\n/ModDate (D:20120820093015+00'00')>> \xff (D:20261122222700+00'00')");
  });
});
