// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { commandOf, MEETING_KEYS } from '../../../src/views/meeting/meeting-keys.ts';

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
