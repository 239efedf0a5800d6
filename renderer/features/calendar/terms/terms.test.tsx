import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TERMS_PAGE, termsProjection } from '#shared/domain/calendar/terms/projection.ts';
import {
  createComputer,
  jonas,
  mara,
  readItems,
  type TestComputer,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import {
  choir,
  click,
  couple,
  inGrid,
  openFor,
  opened,
  runOnCalendarClock,
  shown,
  until,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const onDay = (day: string) => vi.setSystemTime(new Date(`${day}T17:50:00`));

/** The day on which the books of these tests are written. */
beforeEach(() => {
  onDay('2026-11-22');
});

const sheet = () => screen.getByRole('dialog', { name: 'What you agreed for plans' });
const section = (name: string) => within(sheet()).getByRole('region', { name });
const press = async (name: string, where: string) => {
  const found = await within(section(where)).findByRole('button', { name }, { timeout: 5_000 });
  await act(async () => fireEvent.click(found));
};

const DETAIL = 'Detail that tapers';
const GRACE = 'A grace for lateness';

const openTerms = async () => {
  await click(/^(What you agreed for plans|Details are shared in full)/u);
  await until(() => sheet());
};

const asOther = async (computer: TestComputer, person: typeof jonas): Promise<TestWindow> => {
  cleanup();
  return opened(await openFor(computer, person));
};

const says = (where: string, text: RegExp) =>
  until(() => expect(section(where).textContent).toMatch(text));

/** Mara offers, Jonas agrees, on 22 November. */
const agree = async (computer: TestComputer, where: string) => {
  await couple(computer);
  await openTerms();
  await press('Offer something', where);
  expect(section(where).textContent).toContain('Jonas will see this.');
  await press('Offer this', where);
  await says(where, /You offer:/u);
  await asOther(computer, jonas);
  await openTerms();
  await says(where, /Mara offers:/u);
  await press('I agree to this wording', where);
  await says(where, /From 24 November:/u);
};

describe('detail that tapers', () => {
  it('S25: once both agreed, and a full day later, a new plan begins with it; less is a press away', async () => {
    const computer = createComputer();
    await agree(computer, DETAIL);
    expect(screen.queryByText(/^Details are shared in full/u)).toBeNull();

    onDay('2026-11-24');
    await asOther(computer, mara);
    await shown('Details are shared in full until 21 February 2027, then only “busy”.');
    await choir();
    expect(screen.getByText(/Choir, Parish hall, with Inge, Ruth/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'All of this' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await shown(/Less or more is yours to choose/u);
    await click('Only “busy”');
    expect(screen.queryByText(/Choir, Parish hall/u)).toBeNull();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
  });

  it('S4: either ends it at once, is told before what that does, and nothing shared changes', async () => {
    const computer = createComputer();
    await agree(computer, DETAIL);
    onDay('2026-11-24');
    const window = await asOther(computer, jonas);
    await openTerms();
    await says(DETAIL, /new plans begin private again, for both, at once/u);
    await press('Withdraw', DETAIL);
    await until(async () => {
      const [item] = await readItems(window, termsProjection, TERMS_PAGE);
      expect(item?.offers[0]?.ending?.how).toBe('withdrawn');
    });
    await asOther(computer, mara);
    await openTerms();
    await says(DETAIL, /Only Jonas can offer this again\./u);
    expect(screen.queryByText(/^Details are shared in full/u)).toBeNull();
  });

  it('S29: a declined offer is offered again by its decliner alone', async () => {
    const computer = createComputer();
    await couple(computer);
    await openTerms();
    await press('Offer something', DETAIL);
    await press('Offer this', DETAIL);
    await says(DETAIL, /You offer:/u);
    await asOther(computer, jonas);
    await openTerms();
    await press('Decline', DETAIL);
    await until(() => expect(section(DETAIL).textContent).not.toContain('Mara offers'));
    expect(within(section(DETAIL)).getByRole('button', { name: 'Offer something' })).toBeTruthy();
    await asOther(computer, mara);
    await openTerms();
    await says(DETAIL, /Only Jonas can offer this again\./u);
    expect(within(section(DETAIL)).queryAllByRole('button')).toEqual([]);
  });
});

describe('a grace for lateness', () => {
  it('S11: stands where one says to run late, and counts nothing', async () => {
    const computer = createComputer();
    await agree(computer, GRACE);
    onDay('2026-11-24');
    await asOther(computer, mara);
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    await shown('Up to 15 minutes late needs no word, as you both agreed.');
    await click('Running late, 15 min');
    await shown('Said. Jonas can see it.');
    await shown('within the 15 minutes you agreed');
    await click('Running late, 30 min');
    await until(() => expect(screen.getAllByText(/^Running late, 30 min/u).length).toBe(2));
    expect(screen.getAllByText('within the 15 minutes you agreed')).toHaveLength(1);
    await asOther(computer, jonas);
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    await shown('within the 15 minutes you agreed');
    await shown('Up to 15 minutes late needs no word, as you both agreed.');
  });
});
