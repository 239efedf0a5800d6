import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { consentOptionsProjection } from '#shared/domain/agreements/options/projection.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import type { Projection } from '#shared/domain/projection.ts';
import agreementsWords from '#renderer/i18n/en/agreements.json';
import uiWords from '#renderer/i18n/en/ui.json';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import {
  createCouple,
  jonas,
  mara,
  openWindow,
  readItems,
  type TestComputer,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import { AgreementsView } from '../agreements-view.tsx';

/** A couple's agreement page in a window, for tests of what people do there. */

const options = {
  projections: [
    agreementsProjection as Projection<unknown>,
    consentOptionsProjection as Projection<unknown>,
  ],
  env: { today: () => '2026-10-15' },
};
export const OLD = 'When one of us is away overnight, we call once before sleep.';
export const NEW = 'When one of us is away overnight, we talk for ten minutes before sleep.';

const show = (window: TestWindow): TestWindow => {
  cleanup();
  render(
    <IntlProvider locale="en-GB" messages={{ ...agreementsWords, ...uiWords }}>
      <SessionProvider host={window.host}>
        <Announcer>
          <AgreementsView />
        </Announcer>
      </SessionProvider>
    </IntlProvider>,
  );
  return window;
};

const openFor = async (computer: TestComputer, person: typeof jonas): Promise<TestWindow> => {
  cleanup();
  const window = await openWindow(computer, options);
  const state = window.host.state();
  if (state.phase !== 'locked') throw new Error('not locked');
  const who = state.people.find(({ name }) => name === person.name);
  await window.host.accounts.unlock(who?.id ?? '', person.passphrase, 'alone');
  return show(window);
};

/** Closes the window of one person and opens one for the other. */
export const changeOver = async (window: TestWindow, computer: TestComputer, to: typeof jonas) => {
  cleanup();
  await window.session().lock('asked');
  return openFor(computer, to);
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets what was begun come about and be shown, until it reads as expected. */
export const until = async (look: () => unknown): Promise<void> => {
  for (let left = 250; left > 0; left -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- one look after another
    await act(() => wait(20));
    try {
      look();
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
};
export const has = (text: string | RegExp) =>
  until(() => expect(screen.queryAllByText(text)).not.toEqual([]));
export const sheet = () => within(screen.getByRole('dialog'));
export const button = (name: string, within_ = within(document.body)) =>
  within_.getByRole('button', { name });
export const click = async (name: string, where = within(document.body)) => {
  await until(() => expect(where.queryAllByRole('button', { name })).not.toEqual([]));
  await act(async () => fireEvent.click(button(name, where)));
};
export const noSheet = () => until(() => expect(screen.queryByRole('dialog')).toBeNull());
export const article = () => screen.getByRole('article', { name: /^1\./u });
export const readClauses = (window: TestWindow) =>
  readItems(window, agreementsProjection, AGREEMENTS_PAGE);

export const keepDraft = (window: TestWindow, body: Partial<ClauseDraft> & { words: string }) =>
  act(async () => {
    const { words, ...rest } = body;
    await window.session().drafts?.save({
      room: 'agreements',
      kind: 'clause',
      body: {
        clauseKind: 'agreement',
        section: 'communication',
        reviewOn: '2027-01-15',
        wording: plainTextToRichText(words),
        ...rest,
      } satisfies ClauseDraft,
    });
  });

export const offer = async () => {
  await click('Offer this');
  await click('Offer this', sheet());
  await noSheet();
  await until(() => expect(screen.queryByText('Only you can see this.')).toBeNull());
  await until(() => expect(document.activeElement).toBe(article()));
};

export const couple = async (computer: TestComputer) => show(await createCouple(computer, options));

/** What else a clause says: of Mara's words, which come first, or of Jonas's other ones. */
type More = Partial<ClauseDraft> | ((window: TestWindow, isFirst: boolean) => Partial<ClauseDraft>);

/** Mara offered, Jonas agreed; Jonas is here. */
export const inForce = async (computer: TestComputer, more: More = {}) => {
  const window = await couple(computer);
  await keepDraft(window, {
    words: OLD,
    ...(typeof more === 'function' ? more(window, true) : more),
  });
  await offer();
  const later = await changeOver(window, computer, jonas);
  await click('Read and answer');
  await click('I agree to this wording', sheet());
  await has('You both agree to this wording.');
  return later;
};

/** Jonas offers other words over the wording in force; Mara is here. */
export const reworded = async (computer: TestComputer, more: More = {}) => {
  const window = await inForce(computer, typeof more === 'function' ? more : {});
  await click('Back to the page', sheet());
  const [clause] = await readClauses(window);
  if (clause === undefined) throw new Error('no clause');
  await keepDraft(window, {
    words: NEW,
    clause: clause.id,
    ...(typeof more === 'function' ? more(window, false) : more),
  });
  await offer();
  return changeOver(window, computer, mara);
};

export const setUpWindow = (): void => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-15T17:50:00') });
    Object.assign(globalThis, {
      requestIdleCallback: (run: () => void) => setTimeout(run, 0),
      cancelIdleCallback: (handle: number) => {
        clearTimeout(handle);
      },
    });
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
};
