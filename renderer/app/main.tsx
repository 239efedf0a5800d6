import '#renderer/design/fonts.css';
import '#renderer/design/tokens.css';
import '#renderer/design/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { applyStoredLook } from '#renderer/design/theme.ts';
import { loadFirstMessages } from '#renderer/i18n/messages.ts';
import { preparePlatform } from '#renderer/platform/platform.ts';
import { createSessionHost } from '#renderer/session/create-session-host.ts';
import { App } from './app.tsx';

applyStoredLook();
// The policy of the page forbids building functions from text, which zod's fast path does.
z.config({ jitless: true });

// Most starts show the lock screen: its code comes with its words, not after the first answer of main.
const lockView = import('#renderer/features/onboarding/lock-view.tsx');
const platform = await preparePlatform();
const [{ locale }, messages] = await Promise.all([
  platform.startFacts(),
  loadFirstMessages(),
  lockView,
]);
const host = createSessionHost(platform);

const root = document.getElementById('root');
if (root === null) throw new Error('no root element');
createRoot(root).render(<App host={host} locale={locale} firstMessages={messages} />);
void host.start();
