import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  createComputer,
  hideAndOpen,
  jonas,
  type TestComputer,
  type TestWindow,
} from '#renderer/session/testing/test-window.ts';
import {
  button,
  choir,
  click,
  couple,
  field,
  gone,
  inGrid,
  openFor,
  opened,
  press,
  projections,
  runOnCalendarClock,
  shown,
  until,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const begun = (window: TestWindow) => window.session().drafts?.list('begun');
const value = (name: string) => (field(name) as HTMLInputElement).value;

const hide = async (computer: TestComputer, window: TestWindow): Promise<TestWindow> => {
  let next = window;
  await act(async () => {
    next = await hideAndOpen(computer, window, { projections });
  });
  cleanup();
  return opened(next);
};

describe('a plan that is being written when the window locks', () => {
  it('is there again whole, for its author alone; kept, it leaves nothing behind', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await choir();
    write('Day', '20 Oct');
    write('Until', '21:4');
    await click('show to Jonas: With');
    await click('All of this');
    const again = await hide(computer, window);
    expect([value('What'), value('Where'), value('Note')]).toEqual([
      'Choir',
      'Parish hall',
      'Wear the green scarf',
    ]);
    expect([value('Day'), value('Until')]).toEqual(['20 Oct', '21:4']);
    write('Until', '21:45');
    expect(screen.getByText('Jonas will see this').parentElement?.textContent).not.toContain(
      'Inge',
    );
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(begun(again)).toEqual([]);
    expect(again.session().drafts?.list('calendar')).toHaveLength(1);
    cleanup();
    await opened(await openFor(computer, jonas));
    expect(screen.queryByLabelText('What')).toBeNull();
  });

  it('says that it was begun, and lets one begin anew', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await choir();
    const again = await hide(computer, window);
    await shown('You had begun this and not kept it yet.');
    await click('Begin anew');
    expect([value('What'), value('Where')]).toEqual(['', '']);
    expect(screen.queryByText('You had begun this and not kept it yet.')).toBeNull();
    expect(begun(again)).toEqual([]);
  });

  it('is put away with Esc, asked once, and leaves nothing behind', async () => {
    const computer = createComputer();
    const again = await hide(
      computer,
      await couple(computer).then(async (window) => {
        await choir();
        return window;
      }),
    );
    press('Escape');
    await shown(/^What you wrote here isn’t kept yet/u);
    press('Escape');
    await gone('What');
    expect(begun(again)).toEqual([]);
  });

  it('is not lost to another plan that is looked at meanwhile', async () => {
    await couple();
    await choir();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    await click('New plan');
    write('What', 'Sauna with Ruth');
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir, only you see it')));
    await gone('What');
    await click('New plan');
    expect(value('What')).toBe('Sauna with Ruth');
  });

  it('is there again while it is about to be asked, and gone once it was', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await choir();
    await click('Ask Jonas');
    const again = await hide(computer, window);
    expect(value('What')).toBe('Choir');
    await click('Ask Jonas');
    await click('Ask Jonas');
    await until(() => expect(begun(again)).toEqual([]));
  });
});

it('the change of a plan is there again once that is changed', async () => {
  const computer = createComputer();
  const window = await couple(computer);
  await choir();
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  await click('Change');
  write('Note', 'Wear the green scarf, and bring');
  const again = await hide(computer, window);
  await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir, only you see it')));
  await click('Change');
  expect(value('Note')).toBe('Wear the green scarf, and bring');
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  expect(begun(again)).toEqual([]);
});

it('what is being said of a past plan is there again where that is opened', async () => {
  const computer = createComputer();
  const window = await couple(computer);
  await choir();
  write('Day', '14 Oct');
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  await click('Say what happened');
  const region = () => screen.getByRole('region', { name: 'Plan and what happened' });
  const words = () => within(region()).getByLabelText<HTMLTextAreaElement>('In your words');
  await act(async () =>
    fireEvent.click(within(region()).getByRole('radio', { name: 'Otherwise' })),
  );
  fireEvent.change(words(), { target: { value: 'The hall was' } });
  const again = await hide(computer, window);
  await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir, only you see it')));
  expect(words().value).toBe('The hall was');
  await act(async () =>
    fireEvent.click(within(region()).getByRole('button', { name: 'Keep private' })),
  );
  await until(() => expect(button('Say it otherwise')).toBeTruthy());
  expect(begun(again)).toEqual([]);
});
