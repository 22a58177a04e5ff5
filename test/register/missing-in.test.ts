import { describe, expect, it } from 'vitest';
import { missingIn } from '../../src/register/missing-in.ts';
import { madeNote, madeRebase } from './made-register.ts';

describe('missingIn', () => {
  it.each([
    ['a whole note', madeNote(), 'Matron', []],
    ['a note of everybody', madeNote({ providerCode: null, measureId: null }), 'Matron', []],
    ['a note without words and name', madeNote({ text: ' ' }), ' ', ['text', 'name']],
    ['a whole re-base', madeRebase(), 'Matron', []],
    ['a re-base without reason, cause and name', madeRebase({ text: '', cause: '' }), '', ['text', 'cause', 'name']],
    ['a re-base of every measure', madeRebase({ measureId: null }), 'Matron', ['chart']],
    ['an exclusion of everybody', madeNote({ kind: 'exclude', effect: 'ghost', providerCode: null }), 'Matron', ['chart']],
    ['months the wrong way round', madeNote({ from: '2012-05' }), 'Matron', ['months']],
    ['no month at all', madeNote({ from: '' }), 'Matron', ['months']],
  ] as const)('%s', (_, note, by, missing) => expect(missingIn(note, by)).toEqual(missing));
});
