import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.ts';
import { parseRegister } from '../../src/extract/parse-register.ts';
import { extractNotes, rowName, rowStands } from '../../src/register/extract-rows.ts';
import { encodeRegister, type RegisterEntry } from '../../src/register/register-entry.ts';
import { annotationOf, ledgerOf } from '../../src/register/register-state.ts';
import type { Annotation } from '../../src/spc/vocabulary.ts';
import { madeNote, madeRebase } from './made-register.ts';

const flood: Annotation = { providerCode: 'ZZ2', measureId: 'ae_4h_all_types', from: '2011-05', to: '2011-05', kind: 'exclude', effect: 'ghost', text: 'A “flood”', author: 'Committee' };
const withdraw = (of: string, entryId: string, at = '2012-08-15'): RegisterEntry => ({ entryId, at, by: 'Nurse', kind: 'withdrawn', of, reason: 'No flood' });

describe('rows of extracts in the register', () => {
  it('a row holds until it is withdrawn, tells by whom and why, and holds again when that is taken back', () => {
    expect(extractNotes([flood], { entries: [] })).toMatchObject([{ origin: 'extract', by: 'Committee', standing: true, steps: [], undo: rowName(flood) }]);
    const one = { entries: [withdraw(rowName(flood), 'w')] };
    expect(rowStands(ledgerOf(one), flood)).toBe(false);
    expect(extractNotes([flood], one)).toMatchObject([{ standing: false, undo: 'w', steps: [{ what: 'withdrawn', by: 'Nurse', reason: 'No flood' }] }]);
    const two = { entries: [...one.entries, withdraw('w', 'r', '2012-08-16')] };
    expect(extractNotes([flood], two)).toMatchObject([{ standing: true, undo: rowName(flood), steps: [{ what: 'withdrawn' }, { what: 'reinstated' }] }]);
  });

  it('what was withdrawn is told when its extract is not loaded; a row that says something else is another one', () => {
    const register = { entries: [withdraw(rowName(flood), 'w')] };
    expect(extractNotes([], register)).toMatchObject([{ text: 'A “flood”', standing: false }]);
    expect(rowStands(ledgerOf(register), { ...flood, to: '2011-06' })).toBe(true);
  });

  it('a row in the words of a standing entry is not said twice; of a withdrawn one it is, because it still counts', () => {
    const recorded: RegisterEntry = { entryId: 'a', at: '2012-08-14', by: 'Matron', kind: 'recorded', note: madeRebase() };
    const row = annotationOf({ ...madeRebase(), by: 'Matron' });
    expect(extractNotes([row], { entries: [recorded] })).toEqual([]);
    expect(extractNotes([row], { entries: [recorded, withdraw('a', 'w')] })).toMatchObject([{ standing: true, cause: 'Clinic' }]);
  });

  it('names that nobody wrote so, and withdrawals of other entries, make no rows', () => {
    for (const of of ['a', 'extract:', 'extract:{}', 'extract:[1]', `${rowName(flood)} `]) expect(extractNotes([], { entries: [withdraw(of, 'w')] })).toEqual([]);
  });

  it('through a file and back, and after any withdrawals and reinstatements, every row is there once with each of its steps', () => {
    const rows = [flood, { ...flood, kind: 'note', effect: 'none', text: 'A ward opened' }, annotationOf({ ...madeNote(), by: 'Matron' })] as const;
    fc.assert(fc.property(fc.array(fc.nat(rows.length - 1), { maxLength: 12 }), (acts) => {
      const entries: RegisterEntry[] = [];
      acts.forEach((which, step) => {
        const note = extractNotes(rows, { entries }).find(({ entryId }) => entryId === rowName(rows[which] ?? flood));
        entries.push(withdraw(note?.undo ?? '', `w${String(step)}`, `2012-08-${String(10 + step)}`));
      });
      const back = parseRegister(encodeRegister({ entries }), 'register.json').settings ?? { entries: [] };
      const found = extractNotes(rows, back);
      expect(found).toHaveLength(rows.length);
      rows.forEach((row, place) => {
        const times = acts.filter((which) => which === place).length;
        expect(found.find(({ entryId }) => entryId === rowName(row))).toMatchObject({ standing: times % 2 === 0 });
        expect(found.find(({ entryId }) => entryId === rowName(row))?.steps).toHaveLength(times);
      });
    }));
  });
});
