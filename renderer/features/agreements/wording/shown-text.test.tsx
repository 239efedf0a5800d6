import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createComputer, mara } from '#renderer/session/testing/test-window.ts';
import {
  article,
  changeOver,
  click,
  inForce,
  noSheet,
  setUpWindow,
  sheet,
  until,
} from '../testing/agreements-window.tsx';

setUpWindow();

const hidden = (where: HTMLElement) =>
  within(where)
    .queryAllByRole('img', { name: /^a sign that shows nothing/u })
    .map((sign) => sign.dataset['sign'] ?? '');

it('S3: a sign that shows nothing is shown by its code wherever a person wrote it', async () => {
  const computer = createComputer();
  const his = await inForce(computer, {
    why: 'It calms\u061C me.',
    observable: 'We talked\u3164.',
    scope: 'Nights\u034F away.',
    exceptions: 'Flights\u{E0061}.',
    repair: 'I write\u180E.',
    taper: [{ on: '2026-12-01', words: 'Twice\u115F a week.' }],
  });
  // On the sheet, where it is consented to, everything at once.
  const everything = ['U+3164', 'U+061C', 'U+034F', 'U+E0061', 'U+180E', 'U+115F'];
  expect(hidden(screen.getByRole('dialog')).toSorted()).toEqual(everything.toSorted());
  await click('Back to the page', sheet());
  await noSheet();
  const page = () => hidden(article().parentElement ?? article());
  expect(page().toSorted()).toEqual(['U+061C', 'U+115F', 'U+3164']);
  await click('More about this');
  expect(page()).toEqual(expect.arrayContaining(['U+034F', 'U+E0061', 'U+180E']));
  await click('Beside it');
  await act(async () =>
    fireEvent.change(screen.getByLabelText('Say something beside this'), {
      target: { value: 'Sundays\uFFA0, too?' },
    }),
  );
  await click('Offer this comment');
  await until(() => expect(page()).toContain('U+FFA0'));
  await changeOver(his, computer, mara);
  await click('Beside it');
  await until(() => expect(page()).toContain('U+FFA0'));
});
