import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import settings from '#renderer/i18n/en/settings.json';
import ui from '#renderer/i18n/en/ui.json';
import { changeLook } from '#renderer/design/theme.ts';
import { WordsContext } from '#renderer/i18n/words-context.ts';
import { openWords } from '#renderer/i18n/words.ts';
import { standInForPlatform } from '#renderer/platform/platform.ts';
import type { CommonGroundApi, WindowFacts } from '#shared/ipc/contract.ts';
import { LookSection } from './look-section.tsx';

let told: WindowFacts[] = [];
let zoom = 1;

beforeEach(() => {
  told = [];
  zoom = 1;
  standInForPlatform({
    tellShell: async (facts: WindowFacts) => {
      told.push(facts);
      zoom = facts.zoom ?? zoom;
      return { zoom };
    },
  } as CommonGroundApi);
});
afterEach(() => {
  cleanup();
  changeLook({ theme: 'system', motion: 'system' });
  localStorage.removeItem('look');
  standInForPlatform(null);
});

const show = async () => {
  const store = { getItem: () => null, setItem: () => undefined };
  const words = await openWords({ system: 'en', store, read: async () => ({}) });
  const onSaved = vi.fn<() => void>();
  await act(async () => {
    render(
      <WordsContext value={words}>
        <IntlProvider locale="en" messages={{ ...settings, ...ui }}>
          <LookSection onSaved={onSaved} />
        </IntlProvider>
      </WordsContext>,
    );
  });
  return onSaved;
};
const radio = (of: string, name: string) =>
  within(screen.getByRole('group', { name: of })).getByRole<HTMLInputElement>('radio', { name });
const choose = (of: string, name: string) => act(async () => fireEvent.click(radio(of, name)));

it('the size of the text is chosen in the page, and follows the keys and the menu', async () => {
  const onSaved = await show();
  expect(radio('Size', '1 ×').checked).toBe(true);
  await choose('Size', '1.5 ×');
  expect(told.at(-1)).toEqual({ zoom: 1.5 });
  expect(radio('Size', '1.5 ×').checked).toBe(true);
  expect(onSaved).toHaveBeenCalledOnce();
  // Ctrl and +: Chromium tells factors slightly off.
  zoom = 1.7491;
  await act(async () => void window.dispatchEvent(new Event('resize')));
  expect(radio('Size', '1.75 ×').checked).toBe(true);
});

it('fades in place of motion are chosen in the page, in force at once, and kept', async () => {
  const onSaved = await show();
  const motion = () => document.documentElement.dataset['motion'];
  expect(motion()).toBeUndefined();
  await choose(settings['settings.motion'], settings['settings.motion.reduced']);
  expect(motion()).toBe('reduced');
  expect(localStorage.getItem('look')).toBe('system reduced system system');
  expect(onSaved).toHaveBeenCalledOnce();
  await choose(settings['settings.motion'], settings['settings.motion.system']);
  expect(motion()).toBeUndefined();
});
