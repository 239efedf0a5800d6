import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Projection } from '#shared/domain/projection.ts';
import { requestsProjection } from '#shared/domain/requests/projection.ts';
import { createComputer, jonas } from '#renderer/session/testing/test-window.ts';
import {
  choir,
  click,
  couple,
  inGrid,
  openFor,
  opened,
  projections,
  runOnCalendarClock,
  shown,
  takeTool,
  until,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();
beforeEach(() => {
  projections.splice(1, projections.length, requestsProjection as Projection<unknown>);
});

const paper = () => within(screen.getByRole('dialog', { name: 'On paper' }));
const heading = (level: number) =>
  paper()
    .queryAllByRole('heading', { level })
    .map(({ textContent }) => textContent);
/** Once the pages stand. */
const print = async () => {
  await takeTool('Print the week');
  await until(() => expect(heading(2)).toHaveLength(7));
};
const page = () => document.querySelector('[data-paper-page]')?.textContent ?? '';

const keep = async (title: string) => {
  await click('New plan');
  write('What', title);
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  fireEvent.keyDown(document.body, { key: 'Escape' });
};

describe('the week on paper', () => {
  it('S13 S28: has what both have, with what only one sees where it is ticked', async () => {
    await couple();
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await keep('A surprise');
    await print();
    expect(page()).toMatch(/12\s?–\s?18 October 2026/u);
    expect(page()).toContain('19:00 to 21:00ChoirParish hall');
    expect(page()).not.toMatch(/surprise|scarf/u);
    await act(async () =>
      fireEvent.click(paper().getByRole('checkbox', { name: 'What only you see, too' })),
    );
    await until(() => expect(page()).toContain('A surprise'));
  });

  it('S28: of the other’s plans only those one goes along with, without their words', async () => {
    const computer = createComputer();
    await couple(computer);
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    cleanup();
    await opened(await openFor(computer, jonas));
    await print();
    expect(page()).not.toMatch(/Choir|19:00/u);
    await click('Back');
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    await click('We both go');
    await shown('You both go. You can say otherwise at any time.');
    await print();
    expect(page()).toContain('19:00 to 21:00with Mara');
    expect(page()).not.toMatch(/Choir|Parish/u);
  });
});
