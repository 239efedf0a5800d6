import 'fake-indexeddb/auto';
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  inTheMannerOfApple,
  inTheMannerOfGoogle,
  withEvent,
} from '#shared/formats/ics/calendar-files.fixture.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { readHere } from '../testing/reader-here.ts';
import {
  click,
  couple,
  monthPlans,
  runOnCalendarClock,
  shown,
  takeTool,
  until,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();
beforeEach(readHere);
afterEach(() => vi.unstubAllGlobals());

const paste = (text: string) =>
  fireEvent.change(screen.getByLabelText('Or paste it here'), { target: { value: text } });

const look = async (text: string) => {
  const window = await couple();
  await takeTool('Bring in plans');
  paste(text);
  await click('Look at it');
  await until(() => expect(screen.queryByText('Reading the file…')).toBeNull());
  return window;
};

const titleOf = (body: unknown) => (body as OwnPlan).title;

const kept = (window: Awaited<ReturnType<typeof couple>>) =>
  (window.session().drafts?.list('calendar') ?? []).map(({ body }) => body);

describe('a calendar file', () => {
  it('S1: is looked at first, and comes in private', async () => {
    const window = await look(inTheMannerOfGoogle);
    expect(screen.getByRole('checkbox', { name: /^Choir, tenors first/u })).toHaveProperty(
      'checked',
      true,
    );
    expect(kept(window)).toEqual([]);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    expect(kept(window)).toMatchObject([{ visibility: 'private' }, { visibility: 'private' }]);
    expect(await monthPlans(window)).toEqual([]);
    expect(
      screen.getAllByRole('button', { name: /Choir, tenors first, only you see it/u }),
    ).not.toEqual([]);
  });

  it('dropped anywhere in the calendar is looked at straight away, and taken over only then', async () => {
    const window = await couple();
    const files = [new File([inTheMannerOfGoogle], 'a.ics')];
    await act(async () => fireEvent.drop(screen.getByRole('grid'), { dataTransfer: { files } }));
    await shown(/^Choir, tenors first/u);
    expect(kept(window)).toEqual([]);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    expect(kept(window)).toHaveLength(2);
  });

  it('brings only what is ticked', async () => {
    const window = await look(inTheMannerOfApple);
    await act(async () =>
      fireEvent.click(screen.getByRole('checkbox', { name: /At my parents/u })),
    );
    await click('Take over');
    await shown('One plan taken over. Only you can see it.');
    expect(kept(window)).toMatchObject([{ title: 'Ana’s birthday' }]);
  });

  it('knows what it brought before', async () => {
    const window = await look(inTheMannerOfApple);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    await takeTool('Bring in plans');
    paste(inTheMannerOfApple);
    await click('Look at it');
    await until(() =>
      expect(screen.getByRole('checkbox', { name: /At my parents/u })).toHaveProperty(
        'disabled',
        true,
      ),
    );
    expect(screen.getByRole('button', { name: 'Take over' })).toHaveProperty('disabled', true);
    expect(kept(window)).toHaveLength(2);
  });

  it('says what stays in the file and why, and what is none at all', async () => {
    await look(withEvent('SUMMARY:Dinner', 'DTSTART:20261201T080000', 'DTEND:20261201T070000'));
    expect(screen.getByText(/ends before it begins/u).textContent).toContain('Dinner');
    await click('Back');
    paste('Dear all, see you at seven');
    await click('Look at it');
    await shown(/^No plan was found in it/u);
  });

  it('that breaks off names the event it breaks off in, and the rest comes in', async () => {
    const last = 'BEGIN:VEVENT\r\nUID:last\r\nSUMMARY:Walk in the wood\r\nDTSTART:2026';
    const window = await look(inTheMannerOfApple.replace('END:VCALENDAR\r\n', last));
    expect(screen.getByText(/the file breaks off in the middle of it/u).textContent).toContain(
      'Walk in the wood',
    );
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    expect(kept(window)).toHaveLength(2);
  });

  it('is taken back in one step, newer versions too', async () => {
    const again = inTheMannerOfGoogle.replace('SEQUENCE:2', 'SEQUENCE:3');
    const window = await look(inTheMannerOfGoogle);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    await click('Undo');
    await until(() => expect(kept(window)).toEqual([]));
    await takeTool('Bring in plans');
    paste(inTheMannerOfGoogle);
    await click('Look at it');
    await shown(/^Choir, tenors first/u);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    const before = kept(window);
    await takeTool('Bring in plans');
    paste(again.replace('tenors first', 'altos first'));
    await click('Look at it');
    await shown(/^Choir, altos first/u);
    await click('Take over');
    await shown('One plan taken over. Only you can see it.');
    expect(kept(window)).toMatchObject([{}, { title: 'Choir, altos first' }]);
    await click('Undo');
    await until(() => expect(kept(window)).toEqual(expect.arrayContaining([...before])));
    expect(kept(window)).toHaveLength(2);
  });

  it('that is newer leaves the reminder, what happened and words of one’s own as they are', async () => {
    const window = await look(inTheMannerOfGoogle);
    await click('Take over');
    await shown('2 plans taken over. Only you can see them.');
    const { drafts } = window.session();
    const choir = drafts?.list('calendar').find(({ body }) => titleOf(body).startsWith('Choir'));
    const said = { occurrence: '2026-10-08T19:30', how: 'otherwise', times: null, where: '' };
    const own = { remind: 30, with: 'Ruth', happened: [{ ...said, words: 'Nobody came.' }] };
    await act(async () => {
      await drafts?.saveAll(
        choir === undefined ? [] : [{ ...choir, body: { ...(choir.body as OwnPlan), ...own } }],
      );
    });
    await takeTool('Bring in plans');
    paste(inTheMannerOfGoogle.replace('SEQUENCE:2', 'SEQUENCE:3'));
    await click('Look at it');
    await shown(/^Choir, tenors first/u);
    await click('Take over');
    await shown('One plan taken over. Only you can see it.');
    expect(kept(window)).toContainEqual(
      expect.objectContaining({ ...own, imported: { uid: 'choir@google.example', sequence: 3 } }),
    );
  });

  it('with dates named one by one shows each of them', async () => {
    await look(withEvent('SUMMARY:Rehearsal', 'DTSTART:20261020T080000', 'RDATE:20261112T080000'));
    await click('Take over');
    await shown('One plan taken over. Only you can see it.');
    await click('Next month');
    await until(() =>
      expect(screen.getAllByRole('button', { name: /Rehearsal/u })).not.toEqual([]),
    );
  });

  it('changes nothing where it can’t be saved', async () => {
    const window = await look(inTheMannerOfGoogle);
    window.shell.faults.slots = 'fail';
    await click('Take over');
    await screen.findByText(/^This couldn’t be kept/u);
    expect(kept(window)).toEqual([]);
  });

  it('changes nothing where there is no room for all of it, and says so', async () => {
    const window = await look(inTheMannerOfGoogle);
    const { drafts } = window.session();
    if (drafts !== null) vi.spyOn(drafts, 'saveAll').mockResolvedValue(null);
    await click('Take over');
    await shown(/^There isn’t room for all of these/u);
    expect(kept(window)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Take over' })).toHaveProperty('disabled', false);
  });

  it('over the limit isn’t opened, and the limit is named', async () => {
    await couple();
    await takeTool('Bring in plans');
    const file = new File(['x'], 'all.ics');
    const open = vi.fn<() => void>();
    Object.defineProperties(file, { size: { value: 100_000_000 }, arrayBuffer: { value: open } });
    const input = document.querySelector('input[type=file]') ?? document.body;
    await act(async () => fireEvent.change(input, { target: { files: [file] } }));
    await shown('Files up to 20 MB can be read here. Nothing was changed.');
    expect(open).not.toHaveBeenCalled();
  });

  it('of a hundred plans shows some, and the others when asked', async () => {
    const event = (at: number) =>
      `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:Number ${at}\r\nDTSTART:20261201T080000\r\nEND:VEVENT\r\n`;
    const window = await look(Array.from({ length: 100 }, (_, at) => event(at)).join(''));
    expect(screen.getAllByRole('checkbox', { name: /^Number/u })).toHaveLength(40);
    await click('Show 40 more of 60');
    await click('Show 20 more of 20');
    expect(screen.getAllByRole('checkbox', { name: /^Number/u })).toHaveLength(100);
    await click('Take over');
    await shown('100 plans taken over. Only you can see them.');
    expect(kept(window)).toHaveLength(100);
  });
});
