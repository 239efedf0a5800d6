import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  button,
  click,
  couple,
  field,
  press,
  runOnCalendarClock,
  shown,
  write,
} from '../testing/show-calendar.tsx';

runOnCalendarClock();

const LINE = 'dinner with Ana tomorrow 7pm till 10 at Rosso';

const begin = async (line: string) => {
  const window = await couple();
  await click('New plan');
  write('What', line);
  return window;
};

const valueOf = (name: string) => (field(name) as HTMLInputElement).value;

describe('a plan in one line', () => {
  it('shows what it read before anything is put anywhere', async () => {
    await begin(LINE);
    const offer = screen.getByRole('region', { name: 'Read from this line' });
    expect(offer.textContent).toContain('Tomorrow, 19:00 to 22:00');
    expect(offer.textContent).toContain('WithAna');
    expect(offer.textContent).toContain('WhereRosso');
    expect(valueOf('With')).toBe('');
    expect(valueOf('What')).toBe(LINE);
  });

  it('goes into the fields with Enter, and is kept only by the next one', async () => {
    const window = await begin(LINE);
    field('What').focus();
    press('Enter');
    expect([
      valueOf('What'),
      valueOf('With'),
      valueOf('Where'),
      valueOf('From'),
      valueOf('Until'),
    ]).toEqual(['dinner', 'Ana', 'Rosso', '19:00', '22:00']);
    expect(window.session().drafts?.list('calendar')).toEqual([]);
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(window.session().drafts?.list('calendar')[0]?.body).toMatchObject({
      title: 'dinner',
      with: 'Ana',
      where: 'Rosso',
      start: '2026-10-16T19:00',
      end: '2026-10-16T22:00',
    });
  });

  it('is kept as it was read where it was not put into the fields first', async () => {
    const window = await begin(LINE);
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(window.session().drafts?.list('calendar')[0]?.body).toMatchObject({
      title: 'dinner',
      with: 'Ana',
      where: 'Rosso',
      start: '2026-10-16T19:00',
      end: '2026-10-16T22:00',
    });
  });

  it('is asked for as it was read, word for word', async () => {
    await begin(LINE);
    await click('Ask Jonas');
    expect(screen.getByRole('heading', { name: 'dinner' })).toBeTruthy();
    const preview = screen.getByRole('heading', { name: 'Jonas will see this' }).parentElement;
    expect(preview?.textContent).toContain('Tomorrow, 19:00 to 22:00');
  });

  it('shows the other’s side of what was read, not of the line', async () => {
    await begin(LINE);
    fireEvent.click(button('All of this'));
    const preview = screen.getByRole('heading', { name: 'Jonas will see this' }).parentElement;
    expect(preview?.textContent).toContain('Tomorrow, 19:00 to 22:00');
    expect(preview?.textContent).toContain('dinner, Rosso, with Ana.');
  });

  it('that is meant as a title is kept as a title', async () => {
    const window = await begin('sat with Ana');
    await click('Leave in the title');
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    expect(window.session().drafts?.list('calendar')[0]?.body).toMatchObject({
      title: 'sat with Ana',
      with: '',
      start: '2026-10-15T19:00',
    });
  });

  it('with times alone is asked what it is, with the times in their fields', async () => {
    const window = await begin('tomorrow 7pm till 10');
    await click('Keep private');
    await shown('Write what it is, or choose “my time” below.');
    expect([valueOf('What'), valueOf('From'), valueOf('Until')]).toEqual(['', '19:00', '22:00']);
    expect(window.session().drafts?.list('calendar')).toEqual([]);
  });

  it('goes back to the line, word for word, and then stays as it is', async () => {
    await begin(LINE);
    await click('Put into the fields');
    await click('Back to the line');
    expect(valueOf('What')).toBe(LINE);
    expect(valueOf('With')).toBe('');
    expect(screen.queryByRole('region', { name: 'Read from this line' })).toBeNull();
  });

  it('leaves the title alone where that is meant', async () => {
    await begin('sat with Ana');
    await click('Leave in the title');
    expect(screen.queryByRole('button', { name: 'Put into the fields' })).toBeNull();
    expect(valueOf('What')).toBe('sat with Ana');
  });

  it('adds to what stands in a field, and never puts it in its place', async () => {
    await begin('');
    write('With', 'Inge');
    write('What', 'dinner with Ana');
    await click('Put into the fields');
    expect(valueOf('With')).toBe('Inge, Ana');
  });

  it('names the hour that could be another, and an end that nobody said', async () => {
    await begin('tea at 4');
    expect(screen.getByText(/^Taken as 16:00, not 0?4:00\.$/u)).toBeTruthy();
    expect(screen.getByText('No end was said; one hour is a suggestion.')).toBeTruthy();
  });

  it('offers nothing for a mere title, nor for a plan that is there already', async () => {
    await begin('Choir');
    expect(screen.queryByRole('button', { name: 'Put into the fields' })).toBeNull();
    await click('Keep private');
    await shown('Kept. Only you can see this.');
    fireEvent.click(button('Change'));
    write('What', LINE);
    expect(screen.queryByRole('button', { name: 'Put into the fields' })).toBeNull();
  });
});
