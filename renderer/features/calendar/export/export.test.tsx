import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Projection } from '#shared/domain/projection.ts';
import { requestsProjection } from '#shared/domain/requests/projection.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { standInForPlatform } from '#renderer/platform/platform.ts';
import { createComputer, jonas } from '#renderer/session/testing/test-window.ts';
import { readHere } from '../testing/reader-here.ts';
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
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

let files: { readonly name: string; readonly text: string }[] = [];
beforeEach(() => {
  files = [];
  projections.splice(1, projections.length, requestsProjection as Projection<unknown>);
  standInForPlatform({
    saveText: async (name: string, text: string) => {
      files.push({ name, text });
      return 'saved';
    },
  } as CommonGroundApi);
});
afterEach(() => {
  standInForPlatform(null);
  vi.unstubAllGlobals();
});

const sheet = () => screen.getByRole('dialog', { name: 'Plans for another calendar' });
const tick = (name: string) =>
  act(async () => fireEvent.click(within(sheet()).getByRole('checkbox', { name })));
const choose = (name: RegExp | string) =>
  act(async () => fireEvent.click(within(sheet()).getByRole('radio', { name })));
const says = () => within(sheet()).getByRole('region', { name: /^(?:The file|No plan)/u });

/** Once the pages of the chosen days are open. */
const fileSays = (expectText: (text: string | null) => void) =>
  waitFor(() => expectText(says().textContent));

const keepChoir = async () => {
  await choir();
  await click('Keep private');
  await shown('Kept. Only you can see this.');
  fireEvent.keyDown(document.body, { key: 'Escape' });
};

const begin = async () => {
  await takeTool('Take plans along');
  await waitFor(says);
};

const save = async (): Promise<string> => {
  await click('Save the file');
  await shown('Saved. Whoever opens that file can read it.');
  return files.at(-1)?.text ?? '';
};

describe('plans for another calendar', () => {
  it('go without a word unless it is ticked, and the file is shown before it is saved', async () => {
    await couple();
    await keepChoir();
    await begin();
    await fileSays((text) => expect(text).toBe('The file has one planBusyToday, 19:00 to 21:00'));
    const bare = await save();
    expect(bare).not.toMatch(/Choir|Parish|Inge|scarf/u);
    expect(bare).toContain('SUMMARY:Busy');
    expect(files[0]?.name).toBe('common-ground-2026-10-15.ics');

    await tick('What');
    await tick('With');
    expect(screen.queryByText(/^Saved/u)).toBeNull();
    await fileSays((text) => expect(text).toContain('With: Inge, Ruth'));
    const worded = await save();
    expect(worded).toContain('SUMMARY:Choir');
    expect(worded).not.toMatch(/Parish|scarf/u);
  });

  it('are those of the days that were chosen', async () => {
    await couple();
    await click('New plan');
    write('What', 'Far away');
    write('Day', '3 Dec');
    await click('Keep private');
    // The month it lies in opens first.
    await screen.findByText('Kept. Only you can see this.');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await begin();
    await tick('What');
    await choose('The month of December');
    await fileSays((text) => expect(text).toContain('Far away'));
    await choose('From one day to another');
    const day = (name: string, text: string) =>
      act(async () =>
        fireEvent.change(within(sheet()).getByLabelText(name), { target: { value: text } }),
      );
    await day('First day', '4 December 2026');
    await fileSays((text) => expect(text).toBe('No plan of yours lies in these days'));
    expect(screen.getByRole('button', { name: 'Save the file' })).toHaveProperty('disabled', true);
    await day('Last day', '1 December 2026');
    expect(screen.getByText('The last day is before the first.')).toBeTruthy();
    await choose('All of mine');
    await fileSays((text) => expect(text).toContain('Far away'));
  });

  it('keep their name and count their changes, and bring nothing when they come back', async () => {
    await couple();
    await keepChoir();
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir, only you see it')));
    await click('As a calendar file');
    const first = await save();
    await click('Back');
    await click('Change');
    write('Where', 'Town hall');
    await click('Keep private');
    await screen.findByRole('button', { name: 'As a calendar file' });
    await click('As a calendar file');
    const second = await save();
    const line = (text: string, name: string) => new RegExp(`^${name}:(.*)$`, 'mu').exec(text)?.[1];
    expect(line(second, 'UID')).toBe(line(first, 'UID'));
    expect(line(first, 'SEQUENCE')).toBe('0');
    expect(line(second, 'SEQUENCE')).toBe('1');

    await click('Back');
    readHere();
    await takeTool('Bring in plans');
    fireEvent.change(screen.getByLabelText('Or paste it here'), { target: { value: second } });
    await click('Look at it');
    await screen.findByText(/you have it already/u);
    expect(screen.getByRole('button', { name: 'Take over' })).toHaveProperty('disabled', true);
  });

  it('S28: of the other’s only the time of what one goes along with, and no word of it', async () => {
    const computer = createComputer();
    await couple(computer);
    await choir();
    await click('All of this');
    await click('Offer this');
    await shown('Offered. Jonas can see it.');
    cleanup();
    await opened(await openFor(computer, jonas));
    await begin();
    await fileSays((text) => expect(text).toBe('No plan of yours lies in these days'));
    await click('Back');
    await act(async () => fireEvent.click(inGrid('Mara, 19:00 Choir')));
    await click('We both go');
    await shown('You both go. You can say otherwise at any time.');
    await begin();
    for (const field of ['What', 'Where', 'With', 'Note']) await tick(field);
    await fileSays((text) => expect(text).toBe('The file has one planBusyToday, 19:00 to 21:00'));
    expect(await save()).not.toMatch(/Choir|Parish|Inge|scarf/u);
  });
});
