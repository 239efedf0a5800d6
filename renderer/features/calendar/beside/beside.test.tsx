import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, test, vi } from 'vitest';
import calendarWords from '#renderer/i18n/en/calendar.json';
import { BesideList } from './beside-list.tsx';
import { BesideMark } from './beside-mark.tsx';
import { DaysBesideContext, type DayBeside } from './days-beside.ts';

const DAY = '2027-01-15';

const review = (words: string): DayBeside => ({
  key: words,
  date: DAY,
  words,
  onOpen: vi.fn<() => void>(),
});

const show = (beside: readonly DayBeside[], onDay = vi.fn<() => void>()) => {
  render(
    <IntlProvider locale="en-GB" messages={calendarWords}>
      <DaysBesideContext value={new Map([[DAY, beside]])}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- stands for the day of a grid */}
        <div onClick={onDay}>
          <BesideMark beside={beside} />
        </div>
        <BesideList date={DAY} />
      </DaysBesideContext>
    </IntlProvider>,
  );
  return onDay;
};

afterEach(cleanup);

test('a day on which one clause is looked at again leads to it, from the month and from the list', () => {
  const one = review('To look at again: We call');
  const onDay = show([one]);
  for (const button of screen.getAllByRole('button', { name: one.words })) fireEvent.click(button);
  expect(one.onOpen).toHaveBeenCalledTimes(2);
  expect(onDay).not.toHaveBeenCalled();
});

test('of several the month says how many, and opens the day, which lists each', () => {
  const both = [review('one'), review('other')];
  const onDay = show(both);
  fireEvent.click(screen.getByRole('button', { name: '2 to look at again' }));
  expect(onDay).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'other' }));
  expect(both.map(({ onOpen }) => vi.mocked(onOpen).mock.calls.length)).toEqual([0, 1]);
});
