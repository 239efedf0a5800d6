import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer } from '#renderer/session/testing/test-window.ts';
import { button, click, OLD, reworded, setUpWindow, until } from '../testing/agreements-window.tsx';

setUpWindow();

const slider = () => screen.getByRole('slider', { name: 'Through all wordings' });
const versions = (): HTMLElement =>
  slider().closest<HTMLElement>('div[class*="versions"]') ?? document.body;
const slideTo = (value: string) =>
  act(async () => fireEvent.change(slider(), { target: { value } }));
const layOver = (label: RegExp) =>
  act(async () => {
    const select = within(versions()).getByRole('combobox', { name: 'Laid over' });
    const option = within(select).getByRole('option', { name: label });
    fireEvent.change(select, { target: { value: option.getAttribute('value') } });
  });
const marked = (tag: 'ins' | 'del') =>
  [...versions().querySelectorAll(tag)].map(({ textContent }) => textContent);

const open = async () => {
  await reworded(createComputer(), (_, isFirst) =>
    isFirst ? { why: 'It calms me.' } : { reviewOn: '2027-02-21', section: 'support' },
  );
  await click('All wordings');
};

it('goes through all wordings in words, each laid over the one before, with all that changed beside them', async () => {
  await open();
  expect(slider().getAttribute('aria-valuetext')).toMatch(
    /^2 of 2: Words that were offered\. Jonas, 15 October\./u,
  );
  expect(marked('del')).toEqual([
    'removed: call once; ',
    'removed: Communication',
    'removed: It calms me.',
    'removed: 15 January 2027',
  ]);
  expect(marked('ins')).toEqual([
    'added: talk for ten minutes; ',
    'added: Emotional support',
    'added: 21 February 2027',
  ]);
  await slideTo('1');
  expect(slider().getAttribute('aria-valuetext')).toBe(
    '1 of 2: first wording. Mara, 15 October. In force since 15 October.',
  );
  await until(() => expect(marked('ins')).toEqual([]));
  expect(within(versions()).getByText(OLD)).toBeTruthy();
  expect(within(versions()).queryByRole('button', { name: 'Side by side' })).toBeNull();
});

it('any two stand beside each other, the newer one second, whichever was chosen first', async () => {
  await open();
  await slideTo('1');
  await layOver(/^2\./u);
  await until(() => expect(marked('ins')[0]).toBe('added: talk for ten minutes; '));
  await click('Side by side', within(versions()));
  expect(button('Side by side', within(versions())).getAttribute('aria-pressed')).toBe('true');
  const [before, after] = within(versions()).getAllByRole('heading', { level: 3 });
  expect(before?.textContent).toBe('1. first wording');
  expect(before?.parentElement?.querySelector('ins')).toBeNull();
  expect(before?.parentElement?.textContent).toContain('call once');
  expect(after?.textContent).toBe('2. Words that were offered');
  expect(after?.parentElement?.querySelector('del')).toBeNull();
  expect(after?.parentElement?.querySelector('ins')?.textContent).toContain('talk for ten minutes');
  expect(marked('del')).toContain('removed: 15 January 2027');
});
