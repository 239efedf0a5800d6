import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreementsProjection } from '#shared/domain/agreements/projection.ts';
import type { Projection } from '#shared/domain/projection.ts';
import { REQUESTS_PAGE, requestsProjection } from '#shared/domain/requests/projection.ts';
import {
  createComputer,
  jonas,
  mara,
  readItems,
  type TestComputer,
} from '#renderer/session/testing/test-window.ts';
import {
  choir,
  click,
  couple,
  field,
  inGrid,
  openFor,
  opened,
  projections,
  runOnCalendarClock,
  shown,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

let computer: TestComputer;
beforeEach(() => {
  computer = createComputer();
  projections.splice(
    1,
    projections.length,
    requestsProjection as Projection<unknown>,
    agreementsProjection as Projection<unknown>,
  );
});

const askJonas = async () => {
  const window = await couple(computer);
  await choir();
  await click('Ask Jonas');
  return window;
};

const asJonas = async () => {
  cleanup();
  const window = await opened(await openFor(computer, jonas));
  await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir, tentative')));
  return window;
};

describe('asking for a plan', () => {
  it('S1: says what the other would read, and sends nothing before', async () => {
    const window = await askJonas();
    const preview = screen.getByText('Jonas will see this').parentElement;
    expect(preview?.textContent).toContain('Choir');
    expect(preview?.textContent).not.toContain('scarf');
    expect(await readItems(window, requestsProjection, REQUESTS_PAGE)).toEqual([]);
  });

  it('is asked, answered with a yes, and is then a plan of both', async () => {
    const window = await askJonas();
    await click('Ask Jonas');
    await shown('Asked. Jonas can see it.');
    const [request] = await readItems(window, requestsProjection, REQUESTS_PAGE);
    expect(JSON.stringify(request)).not.toContain('scarf');
    await asJonas();
    await click('Say yes');
    await shown('A plan of both now.');
    expect(inGrid('Both, 19:00 Choir')).toBeTruthy();
    cleanup();
    await opened(await openFor(computer, mara));
    expect(inGrid('Both, 19:00 Choir')).toBeTruthy();
  });

  it('S29: is declined without a reason, is gone, and can’t be asked again', async () => {
    await askJonas();
    await click('Ask Jonas');
    await shown('Asked. Jonas can see it.');
    await asJonas();
    await click('Decline');
    await shown('Declined. Nothing more comes of it.');
    expect(screen.queryByRole('button', { name: /Choir/u })).toBeNull();
    cleanup();
    await opened(await openFor(computer, mara));
    // What she wrote is hers still, as her own plan.
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir, only you see it')));
    await click('Ask Jonas');
    await click('Ask Jonas');
    await shown(/^This was declined or taken back/u);
  });

  it('is answered with another time, which goes back to who asked', async () => {
    await askJonas();
    await click('Ask Jonas');
    await shown('Asked. Jonas can see it.');
    await asJonas();
    await click('Suggest another time');
    // What was asked is never in its own way.
    expect(screen.queryByText(/^Overlaps/u)).toBeNull();
    write('From', '20:30');
    write('Until', '22:30');
    expect(screen.queryByText(/^Overlaps/u)).toBeNull();
    await click('Suggest this');
    await shown('Suggested. Mara can see it.');
    cleanup();
    await opened(await openFor(computer, mara));
    await act(async () => fireEvent.click(inGrid('Jonas, 20:30 Choir, tentative')));
    expect(screen.getByText('Instead of: Today, 19:00 to 21:00')).toBeTruthy();
    await click('Say yes');
    await shown('A plan of both now.');
  });

  it('S10: the sixth stays with its author, and that is said before', async () => {
    await couple(computer);
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
    for (const title of titles) {
      await click('New plan');
      write('What', title);
      await click('Ask Jonas');
      await click('Ask Jonas');
      await screen.findByText('You ask Jonas', {}, { timeout: 5_000 });
      await click('Close');
    }
    await click('New plan');
    write('What', 'Six');
    await click('Ask Jonas');
    expect(screen.getByText(/^5 things of yours already wait/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask Jonas' })).toBeNull();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(screen.getByRole('heading', { name: 'Six' })).toBeTruthy();
  });

  it('goes back to the form with everything that was written', async () => {
    await askJonas();
    await click('Cancel');
    expect(field('What')).toHaveProperty('value', 'Choir');
    expect(field('Note')).toHaveProperty('value', 'Wear the green scarf');
  });

  it('offers no asking for what repeats', async () => {
    await couple(computer);
    await choir();
    fireEvent.click(screen.getByLabelText('Every Thursday'));
    expect(screen.queryByRole('button', { name: 'Ask Jonas' })).toBeNull();
  });
});
