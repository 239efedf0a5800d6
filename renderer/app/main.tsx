import '#renderer/design/fonts.css';
import '#renderer/design/tokens.css';
import '#renderer/design/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { applyStoredLook } from '#renderer/design/theme.ts';
import { fetchWordsAhead, openWords } from '#renderer/i18n/words.ts';
import { preparePlatform } from '#renderer/platform/platform.ts';
import { createSessionHost } from '#renderer/session/create-session-host.ts';
import { App } from './app.tsx';

applyStoredLook();
// The policy of the page forbids building functions from text, which zod's fast path does.
z.config({ jitless: true });

const begin = async (root: HTMLElement) => {
  fetchWordsAhead(navigator.languages);
  const platform = await preparePlatform();
  const host = createSessionHost(platform);
  // Main looks for the keyring while the words are read.
  void host.start();
  const { locale } = await platform.startFacts();
  const words = await openWords({ system: locale });
  // Menus and dialogs are main's, and speak as the window does.
  const tellLanguage = () =>
    void platform.tellShell({ language: words.now().speech.language }).catch(() => undefined);
  words.subscribe(tellLanguage);
  tellLanguage();
  createRoot(root).render(<App host={host} words={words} />);
};

const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
void begin(root);
