import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mintId } from '#renderer/platform/random.ts';
import { createComputer, type TestWindow } from '#renderer/session/testing/test-window.ts';
import { proposeClause } from '#shared/domain/agreements/commands.ts';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import {
  button,
  click,
  couple,
  has,
  keepDraft,
  reworded,
  setUpWindow,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const marked = new Map<string, ReadonlySet<Range>>();

beforeEach(() => {
  marked.clear();
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      priority = 0;
      constructor(...ranges: readonly Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal('CSS', Object.assign(globalThis.CSS, { highlights: marked }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const markedWords = () => [...(marked.get('agreement-found') ?? [])].map(String);
const here = () => [...(marked.get('agreement-found-here') ?? [])][0];
const field = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'Find in the agreement' });
const press = (key: string, more: object = {}) =>
  act(async () => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }));
const openFind = async () => {
  await press('f', { ctrlKey: true });
  await until(() => expect(document.activeElement).toBe(field()));
};
const look = (query: string) =>
  act(async () => fireEvent.change(field(), { target: { value: query } }));
const said = () => document.querySelector('[role="status"][aria-live]')?.textContent;

const offerMany = async (window: TestWindow, wordings: readonly string[]) => {
  const { me, people } = window.session();
  const partner = people.find(({ id }) => id !== me?.id)?.id ?? null;
  const context = {
    me: me?.id ?? '',
    partner,
    today: '2026-10-15',
    mode: 'alone',
    mintId,
  } as const;
  const entries = wordings.flatMap((words) => {
    const draft = {
      clauseKind: 'boundary',
      section: 'communication',
      reviewOn: '2027-01-15',
      wording: plainTextToRichText(words),
    } as const;
    const result = proposeClause(context, draft, []);
    if (!result.ok) throw new Error(result.error.reason);
    return result.value;
  });
  await act(async () => {
    await window.session().commit(entries);
  });
  await until(() => expect(screen.getAllByRole('article')).toHaveLength(wordings.length));
};

it('words are found, counted, gone to and said, and the focus goes back', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: 'We call before sleep. Después we call again.' });
  await keepDraft(window, { words: 'I call back.' });
  await has('I call back.');
  const write = button('Write a clause');
  write.focus();
  await openFind();
  await look('CALL');
  await has('1 of 3');
  expect(markedWords()).toEqual(['call', 'call', 'call']);
  const first = here();
  await press('Enter');
  await has('2 of 3');
  expect(said()).toContain('2 of 3');
  expect(here()).not.toBe(first);
  await press('Enter', { shiftKey: true });
  await press('Enter', { shiftKey: true });
  await has('3 of 3');
  await look('despues');
  expect(markedWords()).toEqual(['Después']);
  await look('never written');
  await has('Nothing found');
  expect(said()).toBe('Nothing found');
  expect(markedWords()).toEqual([]);
  await press('Escape');
  expect(screen.queryByRole('search')).toBeNull();
  expect(document.activeElement).toBe(write);
  expect(marked.size).toBe(0);
});

it('the tool beside the page opens it too, and gets the focus back', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: 'I call back.' });
  await click('Find');
  await until(() => expect(document.activeElement).toBe(field()));
  await press('Escape');
  expect(document.activeElement).toBe(button('Find'));
});

it('clauses far below, whose place is only held, are found, and named as they are gone to', async () => {
  const window = await couple(createComputer());
  await offerMany(
    window,
    Array.from({ length: 14 }, (_, place) => `Clause ${String.fromCodePoint(65 + place)} stands.`),
  );
  await openFind();
  await look('stands');
  await has('1 of 14');
  await press('Enter', { shiftKey: true });
  await has('14 of 14');
  expect(said()).toMatch(/^14 of 14: 14\. Clause [A-N] stands/u);
});

it('in a redline the words that stand are found, not what went nor what is only said', async () => {
  await reworded(createComputer());
  await has(/stays in force meanwhile/u);
  await openFind();
  await look('we talk for ten minutes before');
  expect(markedWords()).toHaveLength(1);
  await look('call once');
  expect(markedWords()).toEqual([]);
  await look('removed');
  expect(markedWords()).toEqual([]);
});

it('what is a word of the page, not of the agreement, is not found', async () => {
  const window = await couple(createComputer());
  await keepDraft(window, { words: 'Mine to read.' });
  await has('Only you can see this.');
  await openFind();
  await look('only you can see');
  await has('Nothing found');
  await look('mine');
  await has('1 of 1');
  expect(markedWords()).toEqual(['Mine']);
});
