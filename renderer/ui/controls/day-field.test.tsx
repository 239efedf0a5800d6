import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { afterEach, expect, it } from 'vitest';
import uiWords from '#renderer/i18n/en/ui.json';
import { DateField } from './day-field.tsx';

afterEach(cleanup);

const heard: string[] = [];
const Held = ({ from }: { readonly from: string }) => {
  const [value, setValue] = useState(from);
  return (
    <DateField
      label="Look at it again on"
      today="2026-10-15"
      stepsFrom="2026-10-16"
      value={value}
      onChange={(next) => {
        heard.push(next);
        setValue(next);
      }}
    />
  );
};

const open = (from: string): HTMLInputElement => {
  heard.length = 0;
  render(
    <IntlProvider locale="en-GB" messages={uiWords}>
      <Held from={from} />
    </IntlProvider>,
  );
  return screen.getByLabelText('Look at it again on');
};
const write = (field: HTMLInputElement, value: string) =>
  fireEvent.change(field, { target: { value } });

it('shows a date in the window’s language, and reads what people write', () => {
  const field = open('2027-01-14');
  expect(field.value).toBe('Thu, 14 Jan 2027');
  write(field, '14 feb 27');
  expect(field.value).toBe('14 feb 27');
  expect(heard).toEqual(['2027-02-14']);
  fireEvent.blur(field);
  expect(field.value).toBe('Sun, 14 Feb 2027');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(heard.at(-1)).toBe('2027-02-13');
});

it('keeps what can’t be read as it was typed, and says so', () => {
  const field = open('2027-01-14');
  write(field, '31 February ');
  expect(heard).toEqual(['31 February']);
  expect(field.value).toBe('31 February ');
  expect(screen.getByRole('alert').textContent).toContain('can’t be read');
  write(field, '');
  expect(heard.at(-1)).toBe('');
  expect(screen.queryByRole('alert')).toBeNull();
});
