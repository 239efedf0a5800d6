import { cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  createComputer,
  jonas,
  mara,
  openWindow,
  type TestComputer,
} from '#renderer/session/testing/test-window.ts';
import {
  projections,
  click,
  field,
  write,
  shown,
  opened,
  couple,
  monthPlans,
  runOnCalendarClock,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

describe('side by side', () => {
  const together = async (computer: TestComputer) => {
    const window = await openWindow(computer, { projections });
    const state = window.host.state();
    if (state.phase !== 'locked') throw new Error('not locked');
    await window.host.accounts.unlock(state.people[0]?.id ?? '', mara.passphrase, 'together');
    return opened(window);
  };
  const sign = async (name: string, passphrase: string) => {
    fireEvent.change(screen.getByLabelText(`${name}’s passphrase`), {
      target: { value: passphrase },
    });
    await click(`Sign as ${name}`);
  };

  it('S2: a plan, and going too, are each signed by the one whose they are', async () => {
    const computer = createComputer();
    await couple(computer);
    cleanup();
    const window = await together(computer);
    await click('New plan');
    fireEvent.click(screen.getByLabelText('Jonas’s plan'));
    write('What', 'The lake');
    await click('Offer this');
    await sign('Jonas', mara.passphrase);
    await shown('That isn’t the passphrase. Nothing was done.');
    expect(await monthPlans(window)).toEqual([]);
    await sign('Jonas', jonas.passphrase);
    await shown('Offered by Jonas.');
    await click('We both go');
    await sign('Mara', mara.passphrase);
    await shown('You both go.');
    const [plan] = await monthPlans(window);
    const [first, second] = window.session().people;
    expect(plan).toMatchObject({ owner: second?.id, joined: { by: first?.id } });
    expect(window.session().drafts).toBeNull();
  }, 20_000);

  it('S2: left unsigned, nothing is done and nothing that was typed is lost', async () => {
    const computer = createComputer();
    await couple(computer);
    cleanup();
    const window = await together(computer);
    await click('New plan');
    write('What', 'The lake');
    await click('Offer this');
    await click('Not now');
    expect(await monthPlans(window)).toEqual([]);
    expect(field('What')).toHaveProperty('value', 'The lake');
  }, 20_000);
});
