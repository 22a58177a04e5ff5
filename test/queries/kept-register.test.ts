import { describe, expect, it } from 'vitest';
import { safeCsv } from '../../src/extract/safe-csv.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { createRegisterStore } from '../../src/queries/kept-register.ts';
import { takeInRegister } from '../../src/queries/take-in-register.ts';
import { ANNOTATION_FIELDS, annotationRows } from '../../src/register/annotation-rows.ts';
import { encodeRegister } from '../../src/register/register-entry.ts';
import { madeNote, madeRebase } from '../register/made-register.ts';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, observations, ORGANISATIONS } from './made-environment.ts';
import { madeKeep } from './made-keep.ts';

let ids = 0;
const storeOn = (keep: ReturnType<typeof madeKeep> | undefined) =>
  createRegisterStore({ ...(keep && { keep }), newId: () => `id${String(ids++)}`, now: () => '2012-08-14T14:00' });

describe('createRegisterStore', () => {
  it('what is recorded and withdrawn is there after a reload, with who, when and why', async () => {
    const keep = madeKeep();
    const store = storeOn(keep);
    await store.open();
    expect(store.record(madeRebase(), ' Matron ')).toEqual([]);
    const [note] = store.state().notes;
    expect(store.withdraw(note?.undo ?? '', 'It opened in May', 'Nurse')).toEqual([]);
    const again = storeOn(keep);
    await again.open();
    expect(again.state().notes).toEqual(store.state().notes);
    expect(again.state().notes).toMatchObject([{ by: 'Matron', at: '2012-08-14T14:00', standing: false, steps: [{ by: 'Nurse', reason: 'It opened in May' }] }]);
  });

  it('an entry that lacks something is not recorded, and says what', async () => {
    const store = storeOn(madeKeep());
    await store.open();
    expect(store.record(madeRebase({ cause: '' }), '')).toEqual(['cause', 'name']);
    expect(store.withdraw('x', ' ', 'Nurse')).toEqual(['text']);
    expect(store.state().notes).toEqual([]);
  });

  it('two tabs write beside each other: both entries are there afterwards', async () => {
    const keep = madeKeep();
    const [one, other] = [storeOn(keep), storeOn(keep)];
    await Promise.all([one.open(), other.open()]);
    one.record(madeNote({ text: 'One' }), 'A');
    other.record(madeNote({ text: 'Other' }), 'B');
    const again = storeOn(keep);
    await again.open();
    expect(again.state().notes.map(({ text }) => text).sort()).toEqual(['One', 'Other']);
  });

  it('a kept entry of another version or torn is told of and left where it is, and the others are there', async () => {
    const keep = madeKeep();
    keep.texts.set('register/torn', '{"registerVersion":1');
    keep.texts.set('register/later', '{"registerVersion":2,"entries":[]}');
    const store = storeOn(keep);
    store.record(madeNote(), 'A');
    await store.open();
    expect(store.state().notes).toHaveLength(1);
    expect(store.state().problems.map(({ rule }) => rule).sort()).toEqual(['settings-entry', 'settings-unreadable']);
    expect(keep.texts.get('register/torn')).toBe('{"registerVersion":1');
  });

  it('a browser that refuses to keep says so, and the entry holds as long as the page', async () => {
    const store = storeOn({ ...madeKeep(), write: () => Promise.reject(new Error('no room')) });
    await store.open();
    store.record(madeNote(), 'A');
    await Promise.resolve();
    await Promise.resolve();
    expect(store.state()).toMatchObject({ kept: false, notes: [{ text: 'A ward closed' }] });
    expect(storeOn(undefined).state().kept).toBe(false);
  });
});

describe('takeInRegister', () => {
  const environment = madeEnvironment([
    handWrittenManifest('organisation.csv', 'months.csv'), ORGANISATIONS, csv('months.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91])),
  ]);
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const heldRegister = async () => {
    const store = storeOn(madeKeep());
    await store.open();
    store.record(madeRebase(), 'Matron');
    store.record(madeNote({ providerCode: null, text: '=1+1' }), 'Nurse');
    return store;
  };

  it('annotation.csv of one machine is taken in on another by the ordinary checks, once, and adds nothing where it came from', async () => {
    const holding = createHolding(environment);
    await holding.openPack();
    const store = await heldRegister();
    const exported = file('annotation.csv', safeCsv(ANNOTATION_FIELDS, annotationRows(store.state().register)));
    expect(await takeInRegister(exported, environment, holding, store)).toMatchObject({ added: 0, known: 2, rowsSetAside: 0 });
    const other = storeOn(madeKeep());
    expect(await takeInRegister(exported, environment, holding, other)).toMatchObject({ added: 2, known: 0 });
    expect(await takeInRegister(exported, environment, holding, other)).toMatchObject({ added: 0, known: 2 });
    expect(other.state().notes.map(({ text, cause, by, effect }) => [text, cause, by, effect]).sort()).toEqual([
      ['=1+1', '', 'Nurse', 'none'], ['The new clinic opened', 'Clinic', 'Matron', 'step'],
    ]);
  });

  it('a row of an unknown organisation stays out and is told of', async () => {
    const holding = createHolding(environment);
    await holding.openPack();
    const store = storeOn(madeKeep());
    const text = safeCsv(ANNOTATION_FIELDS, [['ZZ8', '', '2012-04-01', '', 'note', 'Closed', '', '', '']]);
    expect(await takeInRegister(file('annotation.csv', text), environment, holding, store)).toMatchObject({ added: 0, rowsSetAside: 1 });
  });

  it('a whole register comes over with its withdrawals; a damaged one leaves everything as it was', async () => {
    const holding = createHolding(environment);
    const store = await heldRegister();
    store.withdraw(store.state().notes.find(({ kind }) => kind === 'rebase')?.undo ?? '', 'Too early', 'Nurse');
    const other = storeOn(madeKeep());
    const text = encodeRegister(store.state().register);
    expect(await takeInRegister(file('register.json', text), environment, holding, other)).toMatchObject({ added: 3, known: 0 });
    expect(other.state().notes).toEqual(store.state().notes);
    expect(await takeInRegister(file('register.json', text.slice(0, 40)), environment, holding, other)).toMatchObject({ added: 0, problems: [{ rule: 'settings-unreadable' }] });
    expect(other.state().notes).toEqual(store.state().notes);
  });
});
