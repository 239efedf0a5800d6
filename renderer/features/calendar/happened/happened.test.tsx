import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createComputer, jonas } from '#renderer/session/testing/test-window.ts';
import {
  button,
  choir,
  click,
  couple,
  inGrid,
  monthPlans,
  openFor,
  opened,
  runOnCalendarClock,
  shown,
  until,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const region = () => screen.getByRole('region', { name: 'Plan and what happened' });
const column = (name: string) =>
  within(region()).getByRole('heading', { name }).parentElement?.textContent ?? '';
const choose = (name: string) =>
  act(async () => fireEvent.click(within(region()).getByRole('radio', { name })));

/** Once it is there: what is offered is saved before the form closes. */
const press = async (name: string) => {
  const found = await within(region()).findByRole('button', { name }, { timeout: 5_000 });
  await act(async () => fireEvent.click(found));
};

/** Choir, yesterday, offered in full or as busy. */
const pastChoir = async (level: string, computer = createComputer()) => {
  const window = await couple(computer);
  await choir();
  write('Day', '14 Oct');
  await click(level);
  await click('Offer this');
  await shown('Offered. Jonas can see it.');
  return window;
};

const tellOtherwise = async () => {
  await click('Say what happened');
  await choose('Otherwise');
  fireEvent.change(within(region()).getByLabelText('Until'), { target: { value: '22:15' } });
  fireEvent.change(within(region()).getByLabelText('Where'), { target: { value: 'Canteen' } });
  fireEvent.change(within(region()).getByLabelText('In your words'), {
    target: { value: 'The hall was locked.' },
  });
};

describe('plan and what happened', () => {
  it('stand side by side, with what differs said in words', async () => {
    const computer = createComputer();
    const window = await pastChoir('All of this', computer);
    await tellOtherwise();
    await shown('Otherwise: 19:00 to 22:15, Canteen. The hall was locked.');
    await press('Offer this');
    await shown('Said. Jonas can see it.');
    expect(column('Planned')).toBe('Planned19:00 to 21:00Parish hall');
    expect(column('What happened')).toBe(
      'What happened19:00 to 22:15otherwiseCanteenotherwiseThe hall was locked.',
    );
    expect((await monthPlans(window))[0]?.current.plan.where).toBe('Parish hall');
    cleanup();
    await opened(await openFor(computer, jonas));
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    expect(column('What happened')).toContain('The hall was locked.');
    expect(region().textContent).toContain('As Mara tells it.');
    expect(within(region()).queryAllByRole('button')).toEqual([]);
  });

  it('S27, S29: nothing said is nowhere, and the other has nothing to ask with', async () => {
    const computer = createComputer();
    await pastChoir('All of this', computer);
    cleanup();
    await opened(await openFor(computer, jonas));
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    expect(screen.queryByRole('region', { name: 'Plan and what happened' })).toBeNull();
    expect(screen.queryByText(/what happened/iu)).toBeNull();
  });

  it('S13: of a busy plan the words stay in its owner’s file', async () => {
    const window = await pastChoir('Only “busy”');
    await tellOtherwise();
    await shown('Otherwise: 19:00 to 22:15.');
    await press('Offer this');
    await shown('Said. Jonas can see it.');
    expect(column('What happened')).toContain('The hall was locked.');
    const [plan] = await monthPlans(window);
    expect(plan?.happened).toHaveLength(1);
    expect(JSON.stringify(plan)).not.toMatch(/Canteen|locked/u);
  });

  it('S1: is kept for oneself alone, and taken away again', async () => {
    const window = await pastChoir('All of this');
    await tellOtherwise();
    await press('Keep private');
    await shown('Kept. Only you can see this.');
    expect(region().textContent).toContain('with you alone');
    expect((await monthPlans(window))[0]?.happened).toBeUndefined();
    await press('Remove');
    await until(() => expect(region().textContent).not.toContain('Canteen'));
    expect(button('Say what happened')).toBeTruthy();
  });

  it('is corrected beside itself, and S4: taken back in one press', async () => {
    const window = await pastChoir('All of this');
    await click('Say what happened');
    await press('Offer this');
    await shown('Said. Jonas can see it.');
    expect(column('What happened')).toBe('What happenedAs planned.');
    await click('Say it otherwise');
    await choose('It didn’t take place');
    await press('Offer this');
    await until(() => expect(column('What happened')).toContain('It didn’t take place.'));
    const history = screen.getByText('Never changed').parentElement;
    await until(() =>
      expect(history?.textContent).toMatch(/It didn’t take place\..*As planned\./u),
    );
    await press('Take back');
    await shown('Taken back. Jonas no longer sees it.');
    expect((await monthPlans(window))[0]?.happened).toEqual([]);
  });

  it('Esc asks once before what is written is left, and goes one step back', async () => {
    await pastChoir('All of this');
    await tellOtherwise();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await shown(/isn’t kept yet/u);
    expect(within(region()).getByLabelText('Where')).toHaveProperty('value', 'Canteen');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(within(region()).queryByLabelText('Where')).toBeNull();
    expect(button('Say what happened')).toBeTruthy();
  });

  it('says what is missing, and keeps what was typed', async () => {
    await pastChoir('All of this');
    await click('Say what happened');
    await choose('Otherwise');
    await press('Offer this');
    await shown('Say what was otherwise, or choose “As planned”.');
    fireEvent.change(within(region()).getByLabelText('From'), { target: { value: 'later' } });
    await press('Offer this');
    await shown('Not a time. Try 19:30 or 7pm.');
    expect(within(region()).getByLabelText('From')).toHaveProperty('value', 'later');
  });
});
