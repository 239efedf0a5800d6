import { describe, expect, it } from 'vitest';
import { addMonths, keyToDate } from './grid-keys.ts';

const press = (key: string, shiftKey = false) => ({
  key,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});

describe('keys of the month grid', () => {
  it.each([
    ['ArrowLeft', '2026-10-14'],
    ['ArrowRight', '2026-10-16'],
    ['ArrowUp', '2026-10-08'],
    ['ArrowDown', '2026-10-22'],
    ['Home', '2026-10-12'],
    ['End', '2026-10-18'],
    ['PageUp', '2026-09-15'],
    ['PageDown', '2026-11-15'],
  ])('%s moves from 15 to %s', (key, to) => {
    expect(keyToDate(press(key), '2026-10-15', 1)).toBe(to);
  });

  it('moves by a year with Shift and a page key', () => {
    expect(keyToDate(press('PageDown', true), '2026-10-15', 1)).toBe('2027-10-15');
    expect(keyToDate(press('PageUp', true), '2024-02-29', 1)).toBe('2023-02-28');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  });

  it('begins the week where the language does', () => {
    expect(keyToDate(press('Home'), '2026-10-15', 7)).toBe('2026-10-11');
    expect(keyToDate(press('End'), '2026-10-15', 7)).toBe('2026-10-17');
  });

  it('turns left and right round with the direction of writing', () => {
    expect(keyToDate(press('ArrowLeft'), '2026-10-15', 1, -1)).toBe('2026-10-16');
  });

  it('leaves other keys, and keys held with Ctrl, alone', () => {
    expect(keyToDate(press('a'), '2026-10-15', 1)).toBeNull();
    expect(keyToDate({ ...press('ArrowDown'), ctrlKey: true }, '2026-10-15', 1)).toBeNull();
  });
});
