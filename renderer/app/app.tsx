import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { formattingLocale, loadRoomMessages, type Messages } from '#renderer/i18n/messages.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import type { StartFacts } from '#shared/ipc/contract.ts';
import { Boot } from './boot.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

interface AppProps {
  readonly host: SessionHost;
  readonly facts: StartFacts;
  readonly firstMessages: Messages;
}

/** Says which words are missing, never what they would have said: values may be a person's. */
const reportMessage = (error: { readonly code: string }) => {
  if (error.code === 'MISSING_TRANSLATION') console.warn('A message is missing from the catalogue');
};

export const App = ({ host, facts, firstMessages }: AppProps) => {
  const [messages, setMessages] = useState(firstMessages);
  const loadRooms = async () => {
    const rooms = await loadRoomMessages();
    setMessages((known) => ({ ...known, ...rooms }));
  };
  return (
    <IntlProvider
      locale={formattingLocale(facts.locale)}
      defaultLocale="en"
      messages={messages}
      onError={reportMessage}
    >
      <ErrorBoundary>
        <SessionProvider host={host}>
          <Announcer>
            <Boot firstFacts={facts} loadRooms={loadRooms} />
          </Announcer>
        </SessionProvider>
      </ErrorBoundary>
    </IntlProvider>
  );
};
