// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isTypingIn, keyAct } from './keys.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys', () => {
  it('goes to a room by its number', () => {
    expect(keyAct({ ...bare, key: '3' }, false)).toEqual({ type: 'go', place: 'agreements' });
    expect(keyAct({ ...bare, key: 'p' }, false)).toEqual({ type: 'go', place: 'pause' });
  });

  it('leaves every letter to whoever is writing', () => {
    for (const key of ['3', 'p', '?']) expect(keyAct({ ...bare, key }, true)).toBeNull();
    expect(keyAct({ ...bare, key: 'z', ctrlKey: true }, true)).toBeNull();
  });

  it('goes one step back on Esc, also while writing', () => {
    expect(keyAct({ ...bare, key: 'Escape' }, true)).toEqual({ type: 'back' });
  });

  it('takes back on Ctrl+Z and on Cmd+Z, not on redo', () => {
    expect(keyAct({ ...bare, key: 'z', ctrlKey: true }, false)).toEqual({ type: 'undo' });
    expect(keyAct({ ...bare, key: 'z', metaKey: true }, false)).toEqual({ type: 'undo' });
    expect(keyAct({ ...bare, key: 'Z', ctrlKey: true, shiftKey: true }, false)).toBeNull();
  });

  it('opens the palette on Ctrl+K and Cmd+K, also while writing', () => {
    for (const modifier of [{ ctrlKey: true }, { metaKey: true }]) {
      const pressed = { ...bare, ...modifier, key: 'k' };
      expect(keyAct(pressed, true)).toEqual({ type: 'palette' });
      expect(keyAct({ ...pressed, shiftKey: true }, false)).toBeNull();
    }
    expect(keyAct({ ...bare, key: 'k' }, false)).toBeNull();
  });

  it('knows a text field from a radio button', () => {
    expect(isTypingIn(document.createElement('textarea'))).toBe(true);
    const radio = Object.assign(document.createElement('input'), { type: 'radio' });
    expect(isTypingIn(radio)).toBe(false);
    expect(isTypingIn(document.createElement('button'))).toBe(false);
  });
});
