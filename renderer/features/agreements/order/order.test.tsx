import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import { undoLast } from '#renderer/ui/undo.ts';
import {
  button,
  click,
  couple,
  keepDraft,
  noSheet,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const names = () =>
  screen.getAllByRole('article').map((each) => each.getAttribute('aria-label') ?? '');
const stand = (...expected: readonly string[]) => until(() => expect(names()).toEqual(expected));

const offerOne = async (words: string, count: number) => {
  await click('Offer this');
  await click('Offer this', sheet());
  await noSheet();
  await until(() => expect(names().filter((name) => name.endsWith(words))).toHaveLength(1));
  await until(() => expect(names()).toHaveLength(count));
};

const threeClauses = async () => {
  const window = await couple(createComputer());
  for (const [place, words] of ['I call.', 'I write.', 'I ask.'].entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as people offer
    await keepDraft(window, { words, clauseKind: 'boundary' });
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await offerOne(words, place + 1);
  }
};

/** Rows a hundred pixels high, one under the other, where they are carried to; and the ways in which they settle. */
const layOut = () => {
  const ways = new Map<string, unknown>();
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const rect = vi
    .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    .mockImplementation(function at(this: HTMLElement) {
      const carried = Number(/^0 (-?\d+)px$/u.exec(this.style.translate)?.[1] ?? 0);
      return DOMRect.fromRect({ y: rows().indexOf(this) * 100 + carried, height: 100 });
    });
  const before = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'animate');
  Object.defineProperty(HTMLElement.prototype, 'animate', {
    configurable: true,
    value(this: HTMLElement, [from]: readonly Keyframe[]) {
      ways.set(this.textContent ?? '', from?.['transform']);
    },
  });
  const restore = () => {
    rect.mockRestore();
    if (before === undefined) Reflect.deleteProperty(HTMLElement.prototype, 'animate');
    else Object.defineProperty(HTMLElement.prototype, 'animate', before);
  };
  return { ways, rows, restore };
};

it('a clause that is let go elsewhere settles from under the hand, not from its old place', async () => {
  await threeClauses();
  const { ways, rows, restore } = layOut();
  try {
    const [row] = rows();
    const handle = row?.querySelector('[data-handle]') ?? document.body;
    const at = (clientY: number) => ({
      button: 0,
      pointerId: 1,
      clientX: 0,
      clientY,
      bubbles: true,
    });
    await act(async () => {
      fireEvent(handle, new PointerEvent('pointerdown', at(50)));
      window.dispatchEvent(new PointerEvent('pointermove', at(180)));
    });
    expect(row?.style.translate).toBe('0 130px');
    await act(async () => window.dispatchEvent(new PointerEvent('pointerup', at(180))));
    await until(() => expect(rows()[1]).toBe(row));
    expect(row?.style.translate).toBe('');
    // Carried 130 px, and its place is 100 px further down now; the other one makes room.
    expect(new Set(ways.values())).toEqual(new Set(['translateY(100px)', 'translateY(30px)']));
  } finally {
    restore();
  }
});

it('an order is changed with Alt and the arrows, told, and taken back', async () => {
  await threeClauses();
  const before = names();
  const [first = '', second = '', third = ''] = before.map((name) => name.slice(3));
  await act(async () =>
    fireEvent.keyDown(button('Move clause 1'), { key: 'ArrowDown', altKey: true }),
  );
  await stand(`1. ${second}`, `2. ${first}`, `3. ${third}`);
  await until(() =>
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(
      'Moved: now 2 of 3 in its section.',
    ),
  );
  await act(async () => void undoLast());
  await stand(...before);
  await act(async () =>
    fireEvent.keyDown(button('Move clause 3'), { key: 'ArrowUp', altKey: true }),
  );
  await stand(`1. ${first}`, `2. ${third}`, `3. ${second}`);
  await act(async () =>
    fireEvent.keyDown(button('Move clause 1'), { key: 'ArrowUp', altKey: true }),
  );
  expect(names()[0]).toBe(`1. ${first}`);
});
