import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import { safeCsv } from '../../src/extract/safe-csv.ts';
import { ANNOTATION_FIELDS, annotationRows, knownWords, noteOfRow } from '../../src/register/annotation-rows.ts';
import type { Register, RegisterEntry, RegisterNote } from '../../src/register/register-entry.ts';
import { CONTEXT } from '../extract/reading-context.ts';
import { storedRows } from '../extract/stored-rows.ts';
import { madeNote, madeRebase } from './made-register.ts';

const recorded = (note: RegisterNote, entryId = 'a', by = 'Matron'): RegisterEntry => ({ entryId, at: '2012-08-14T10:00', by, kind: 'recorded', note });
const ours = (change: Partial<RegisterNote> = {}): RegisterNote => madeRebase({ providerCode: 'ZA1', ...change });

async function readBack(register: Register): Promise<readonly (readonly string[])[]> {
  const text = safeCsv(ANNOTATION_FIELDS, annotationRows(register));
  const { report, tables } = await readExtract({ name: 'annotation.csv', bytes: new TextEncoder().encode(text) }, CONTEXT);
  expect(report).toMatchObject({ refused: false, rowsSetAside: 0 });
  expect(report.problems.map(({ rule }) => rule)).toEqual(['byte-order-mark']);
  return storedRows(tables[0]!, [...ANNOTATION_FIELDS]).map((row) => ANNOTATION_FIELDS.map((field) => String(row[field] ?? '')));
}

describe('annotationRows', () => {
  it('a re-base is a row of the canonical table that loads through the ordinary checks word for word', async () => {
    const register = { entries: [recorded(ours())] };
    expect(annotationRows(register)).toEqual([
      ['ZA1', 'ae_4h_all_types', '2012-04-01', '2012-04-30', 'rebase', 'The new clinic opened (known cause: Clinic)', 'Matron', '2012-08-14', 'step'],
    ]);
    const [row = []] = await readBack(register);
    expect(noteOfRow(row)).toMatchObject({ note: ours(), by: 'Matron', at: '2012-08-14' });
  });

  it('every kind, a range, everybody and every measure load', async () => {
    const kinds = ['note', 'definition-change', 'service-change', 'data-quality', 'merger', 'exclude'] as const;
    const register = { entries: kinds.map((kind, i) => recorded(madeNote({ providerCode: null, measureId: null, to: '2012-06', kind, text: `Note ${kind}` }), `e${String(i)}`)) };
    const rows = await readBack(register);
    expect(rows.map((row) => noteOfRow(row).note)).toEqual(register.entries.map((entry) => entry.kind === 'recorded' && entry.note));
  });

  it('a withdrawn decision is a row that changes no limits and says who withdrew it and why; a withdrawn note is left out', async () => {
    const entries: RegisterEntry[] = [
      recorded(ours()), recorded(madeNote({ providerCode: 'ZA1' }), 'n'),
      { entryId: 'w', at: '2012-08-15T09:00', by: 'Nurse', kind: 'withdrawn', of: 'a', reason: 'It opened in May.' },
      { entryId: 'v', at: '2012-08-15T09:00', by: 'Nurse', kind: 'withdrawn', of: 'n', reason: 'Wrong ward' },
    ];
    const rows = await readBack({ entries });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[5]).toBe('Withdrawn 2012-08-15 by Nurse: It opened in May. It said: The new clinic opened (known cause: Clinic)');
    expect(rows[0]?.[8]).toBe('none');
  });

  it('a file written by the register and read back is known, whatever was typed', async () => {
    const typed = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '=', "'", '£', '-', '1'), minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    await fc.assert(fc.asyncProperty(typed, typed, typed, async (text, cause, by) => {
      const register = { entries: [recorded(ours({ text: text.trim(), cause: cause.trim() }), 'a', by.trim())] };
      const [row = []] = await readBack(register);
      expect(knownWords(register).has(noteOfRow(row).words)).toBe(true);
    }), { numRuns: 60 });
  });
});
