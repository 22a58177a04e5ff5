// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { commandOf, fieldLeft, MEETING_KEYS } from '../../../src/views/meeting/meeting-keys.ts';

const press = (key: string, target: Element = document.body, more: Partial<KeyboardEvent> = {}) =>
  commandOf({ key, altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false, target, ...more });

describe('commandOf', () => {
  it('every key of the help does what the help says, in both cases of a letter', () => {
    for (const { keys, command } of MEETING_KEYS) {
      for (const key of keys) expect(press(key)).toBe(command);
    }
    expect(press('N')).toBe('notes');
  });

  it('a key typed into a note, or with a modifier, or dealt with already, is no command', () => {
    expect(press('d', document.createElement('textarea'))).toBeNull();
    expect(press('ArrowRight', document.createElement('select'))).toBeNull();
    expect(press('f', document.body, { ctrlKey: true })).toBeNull();
    expect(press('ArrowRight', document.body, { defaultPrevented: true })).toBeNull();
    expect(press('x')).toBeNull();
  });
});

describe('fieldLeft', () => {
  const leaving = (target: Element, more: Partial<KeyboardEvent> = {}) => fieldLeft({ key: 'Escape', defaultPrevented: false, target, ...more });

  it('Escape in a note, a choice or a line: that field, so that nobody has to walk out of the desk', () => {
    for (const name of ['textarea', 'select', 'input']) {
      const field = document.createElement(name);
      expect(leaving(field)).toBe(field);
    }
  });

  it('another key, a button, a field of a dialog, or what was dealt with already: nothing', () => {
    const dialog = document.createElement('dialog');
    const inside = dialog.appendChild(document.createElement('input'));
    const field = document.createElement('input');
    expect([leaving(field, { key: 'a' }), leaving(document.createElement('button')), leaving(inside), leaving(field, { defaultPrevented: true })]).toEqual([null, null, null, null]);
  });
});
