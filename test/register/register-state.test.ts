import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.ts';
import { parseRegister } from '../../src/extract/parse-register.ts';
import { mergeRegisters } from '../../src/register/merge-registers.ts';
import { EMPTY_REGISTER, encodeRegister, type Register, type RegisterEntry, type RegisterNote } from '../../src/register/register-entry.ts';
import { annotationOf, registerState, splitCause, withCause } from '../../src/register/register-state.ts';
import { madeNote, madeRebase } from './made-register.ts';

const recorded = (entryId: string, note: RegisterNote, at = '2012-08-14T10:00'): RegisterEntry => ({ entryId, at, by: 'Matron', kind: 'recorded', note });
const withdrawn = (entryId: string, of: string, at = '2012-08-15T10:00'): RegisterEntry => ({ entryId, at, by: 'Nurse', kind: 'withdrawn', of, reason: 'Not so' });

describe('registerState', () => {
  it('a re-base holds until it is withdrawn, and again when the withdrawal is', () => {
    const one = [recorded('a', madeRebase())];
    expect(registerState({ entries: one })).toMatchObject([{ entryId: 'a', standing: true, undo: 'a', steps: [] }]);
    const two = [...one, withdrawn('b', 'a')];
    expect(registerState({ entries: two })).toMatchObject([{ standing: false, undo: 'b', steps: [{ what: 'withdrawn', by: 'Nurse', reason: 'Not so' }] }]);
    const three = [...two, withdrawn('c', 'b', '2012-08-16')];
    expect(registerState({ entries: three })).toMatchObject([{ standing: true, undo: 'a', steps: [{ what: 'withdrawn' }, { what: 'reinstated' }] }]);
  });

  it('two withdrawals of one decision: one of them taken back leaves the other', () => {
    const entries = [recorded('a', madeRebase()), withdrawn('b', 'a'), withdrawn('c', 'a'), withdrawn('d', 'b')];
    expect(registerState({ entries })).toMatchObject([{ standing: false, undo: 'c' }]);
  });

  it('withdrawals in a circle and of nothing change nothing and end', () => {
    const entries = [recorded('a', madeNote()), withdrawn('b', 'c'), withdrawn('c', 'b'), withdrawn('d', 'nobody')];
    expect(registerState({ entries })).toMatchObject([{ entryId: 'a', standing: true }]);
  });

  it('the latest comes first', () => {
    expect(registerState({ entries: [recorded('a', madeNote(), '2012-08-01'), recorded('b', madeNote(), '2012-08-02')] }).map(({ entryId }) => entryId)).toEqual(['b', 'a']);
  });

  it('a cause stands behind the reason of the annotation, and is found again', () => {
    expect(annotationOf({ ...madeRebase(), by: 'Matron' })).toMatchObject({ text: 'The new clinic opened (known cause: Clinic)', author: 'Matron', effect: 'step' });
    expect(splitCause(withCause('Why', 'what'))).toEqual({ text: 'Why', cause: 'what' });
    expect(splitCause('Why')).toEqual({ text: 'Why', cause: '' });
  });
});

/** What a person, or another tab or machine, can do to a register. */
type Act =
  | { readonly act: 'record'; readonly note: RegisterNote; readonly by: string }
  | { readonly act: 'withdraw'; readonly which: number; readonly reason: string }
  | { readonly act: 'reload' }
  | { readonly act: 'import'; readonly which: number; readonly changed: boolean }
  | { readonly act: 'merge-other'; readonly note: RegisterNote };

const words = fc.string({ unit: 'binary', maxLength: 12 });
const note = fc.record({
  providerCode: fc.constantFrom('ZZ1', 'ZZ2', null), measureId: fc.constantFrom('a', null), from: fc.constantFrom('2012-01', '2012-04'), to: fc.constantFrom('2012-04', '2012-07'),
  kind: fc.constantFrom('note', 'rebase', 'exclude'), effect: fc.constantFrom('none', 'step', 'ghost'), text: words, cause: words,
}) as fc.Arbitrary<RegisterNote>;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('record' as const), note, by: words }),
  fc.record({ act: fc.constant('withdraw' as const), which: fc.nat(20), reason: words }),
  fc.record({ act: fc.constant('reload' as const) }),
  fc.record({ act: fc.constant('import' as const), which: fc.nat(20), changed: fc.boolean() }),
  fc.record({ act: fc.constant('merge-other' as const), note }),
);

function done(register: Register, each: Act, step: number): Register {
  const pick = (which: number): RegisterEntry | undefined => register.entries[which % Math.max(1, register.entries.length)];
  switch (each.act) {
    case 'record': return mergeRegisters(register, [{ entryId: `e${String(step)}`, at: `t${String(step)}`, by: each.by, kind: 'recorded', note: each.note }]).register;
    case 'withdraw': {
      const of = pick(each.which);
      return of === undefined ? register : mergeRegisters(register, [{ entryId: `e${String(step)}`, at: `t${String(step)}`, by: 'x', kind: 'withdrawn', of: of.entryId, reason: each.reason }]).register;
    }
    case 'reload': return parseRegister(encodeRegister(register), 'kept').settings ?? EMPTY_REGISTER;
    case 'import': {
      const of = pick(each.which);
      return of === undefined ? register : mergeRegisters(register, [each.changed ? { ...of, by: `${of.by} and another` } : of]).register;
    }
    case 'merge-other': return mergeRegisters(register, [{ entryId: `other${String(step)}`, at: '', by: 'y', kind: 'recorded', note: each.note }]).register;
  }
}

describe('any sequence of actions on the register', () => {
  it('loses no decision and alters none: every entry ever made is there, word for word, and its note is told with all its steps', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let register = EMPTY_REGISTER;
      const ever: string[] = [];
      acts.forEach((each, step) => {
        const next = done(register, each, step);
        for (const entry of next.entries.slice(register.entries.length)) ever.push(JSON.stringify(entry));
        register = next;
        expect(register.entries.map((entry) => JSON.stringify(entry))).toEqual(ever);
        const state = registerState(register);
        const recordedEntries = register.entries.filter(({ kind }) => kind === 'recorded');
        expect(state).toHaveLength(recordedEntries.length);
        for (const entry of recordedEntries) {
          if (entry.kind === 'recorded') expect(state.find(({ entryId }) => entryId === entry.entryId)).toMatchObject({ ...entry.note, by: entry.by, at: entry.at });
        }
        expect(state.flatMap(({ steps }) => steps)).toHaveLength(register.entries.length - recordedEntries.length);
      });
    }));
  });

  it('what the state shows as the way back turns standing round, and nothing else', () => {
    fc.assert(fc.property(fc.array(act, { minLength: 1, maxLength: 20 }), fc.nat(20), (acts, which) => {
      const register = acts.reduce(done, EMPTY_REGISTER);
      const before = registerState(register);
      const chosen = before[which % Math.max(1, before.length)];
      if (chosen === undefined) return;
      const entry: RegisterEntry = { entryId: 'undo', at: 'z', by: 'x', kind: 'withdrawn', of: chosen.undo, reason: 'r' };
      const after = registerState(mergeRegisters(register, [entry]).register);
      const isTwice = register.entries.filter((each) => each.kind === 'withdrawn' && each.of === chosen.entryId).length > 1;
      // Of two withdrawals both have to go; each undo takes one.
      if (!isTwice || chosen.standing) expect(after.find(({ entryId }) => entryId === chosen.entryId)?.standing).toBe(!chosen.standing);
      for (const other of before) {
        if (other.entryId !== chosen.entryId) expect(after.find(({ entryId }) => entryId === other.entryId)).toEqual(other);
      }
    }));
  });

  it('two registers put together give the same state either way round, and twice changes nothing', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 15 }), fc.array(act, { maxLength: 15 }), (one, other) => {
      const mine = one.reduce((register, each, step) => done(register, each, step), EMPTY_REGISTER);
      const hers = other.reduce((register, each, step) => done(register, each, step + 1000), EMPTY_REGISTER);
      const there = mergeRegisters(mine, hers.entries).register;
      expect(registerState(there)).toEqual(registerState(mergeRegisters(hers, mine.entries).register));
      expect(mergeRegisters(there, hers.entries)).toEqual({ register: there, added: [], conflicts: [] });
    }));
  });
});

describe('mergeRegisters', () => {
  it('an entry under a known identity that says something else: told of, and not taken', () => {
    const mine = { entries: [recorded('a', madeRebase())] };
    const other = recorded('a', madeRebase({ text: 'Something else' }));
    expect(mergeRegisters(mine, [other])).toEqual({ register: mine, added: [], conflicts: [other] });
  });
});
