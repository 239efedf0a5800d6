// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import app from '#renderer/i18n/en/app.json';
import type { Place } from '#renderer/ui/navigation.ts';
import { Sidebar } from './sidebar.tsx';

const show = (place: Place, inUse: readonly Place[] = [], pauseNote: string | null = null) => {
  const onGo = vi.fn<(place: Place) => void>();
  const onHide = vi.fn<() => void>();
  render(
    <IntlProvider locale="en-GB" messages={app}>
      <Sidebar
        place={place}
        inUse={new Set(inUse)}
        sections={null}
        people={[{ name: 'Mara', side: 'first' }]}
        pauseNote={pauseNote}
        onGo={onGo}
        onHide={onHide}
      />
    </IntlProvider>,
  );
  return { onGo, onHide, names: screen.getAllByRole('button').map((entry) => entry.textContent) };
};

afterEach(cleanup);

describe('the sidebar', () => {
  it('begins with Today, Calendar and Private, and says where the other rooms are', () => {
    expect(show('today').names).toEqual([
      'Today',
      'Calendar',
      'Private',
      'More',
      'Pause',
      'Hide nowF9',
      'Help',
      'MMara is here',
    ]);
  });

  it('keeps rooms that are in use, and shows the one we are in', () => {
    const { names } = show('talk', ['agreements']);
    expect(names).toContain('Agreements');
    expect(names).not.toContain('Milestones');
    expect(screen.getByRole('button', { current: 'page' }).textContent).toBe('Talk');
  });

  it('has Pause, Hide now and Help on every page', () => {
    for (const place of ['today', 'pause', 'settings', 'more'] as const) {
      const { names } = show(place);
      expect(names).toEqual(expect.arrayContaining(['Pause', 'Hide nowF9', 'Help']));
      cleanup();
    }
  });

  it('says on every page when a pause ends, and nothing where there is none', () => {
    expect(show('calendar', [], 'Back at 21:40').names).toContain('PauseBack at 21:40');
    cleanup();
    expect(show('calendar').names).toContain('Pause');
  });

  it('hides at one press and walks by arrow keys', () => {
    const { onHide, onGo } = show('today');
    fireEvent.click(screen.getByText('Hide now'));
    expect(onHide).toHaveBeenCalledOnce();
    const first = screen.getByRole('button', { name: 'Today' });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Calendar');
    expect(onGo).not.toHaveBeenCalled();
  });
});
