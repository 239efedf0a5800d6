import 'fake-indexeddb/auto';
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { withEvent } from '#shared/formats/ics/calendar-files.fixture.ts';
import { readHere } from '../testing/reader-here.ts';
import {
  choir,
  click,
  couple,
  runOnCalendarClock,
  shown,
  takeTool,
  until,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

/** Nobody who runs these tests lives by its clock, 45 minutes beside all others. */
const CHATHAM = 'Pacific/Chatham';

const zoneField = () => screen.getByLabelText('Time zone');

it('a plan can be meant on another clock: the form, the preview and its panel name it', async () => {
  const window = await couple();
  await choir();
  expect(screen.queryByLabelText('Time zone')).toBeNull();
  await click('Another time zone');
  await act(async () => fireEvent.change(zoneField(), { target: { value: CHATHAM } }));
  await click('All of this');
  expect(screen.getByText(/19:00 to 21:00 \(Chatham\), /u)).toBeDefined();
  await click('Keep private');
  await shown(/^In Chatham: .*19:00 to 21:00\.$/u);
  expect(window.session().drafts?.list('calendar')[0]?.body).toMatchObject({
    start: expect.stringMatching(/T19:00$/u),
    zone: CHATHAM,
  });
});

it('a plan from a file keeps its clock, and both preview and form say which it is', async () => {
  readHere();
  await couple();
  await takeTool('Bring in plans');
  fireEvent.change(screen.getByLabelText('Or paste it here'), {
    target: {
      value: withEvent(
        'SUMMARY:A call',
        `DTSTART;TZID=${CHATHAM}:20261021T100000`,
        `DTEND;TZID=${CHATHAM}:20261021T110000`,
      ),
    },
  });
  await click('Look at it');
  await shown(/10:00 to 11:00 \(Chatham\), /u);
  await click('Take over');
  await shown('One plan taken over. Only you can see it.');
  const mark = () => screen.getAllByRole('button', { name: /A call/u })[0] ?? document.body;
  await act(async () => fireEvent.click(mark()));
  await click('Change');
  await until(() => expect(zoneField()).toHaveProperty('value', CHATHAM));
});
