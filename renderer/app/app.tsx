import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { formattingLocale, loadRoomMessages, type Messages } from '#renderer/i18n/messages.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import { Entrance } from './entrance.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

interface AppProps {
  readonly host: SessionHost;
  /** The system's locale, for dates and numbers. */
  readonly locale: string;
  readonly firstMessages: Messages;
}

/** The check of the catalogues finds what is missing. Logs stay empty: values may be a person's words. */
const sayNothing = () => undefined;

export const App = ({ host, locale, firstMessages }: AppProps) => {
  const [messages, setMessages] = useState(firstMessages);
  const loadRooms = async () => {
    const rooms = await loadRoomMessages();
    setMessages((known) => ({ ...known, ...rooms }));
  };
  return (
    <IntlProvider
      locale={formattingLocale(locale)}
      defaultLocale="en"
      messages={messages}
      onError={sayNothing}
    >
      <ErrorBoundary>
        <SessionProvider host={host}>
          <Announcer>
            <Entrance loadRooms={loadRooms} />
          </Announcer>
        </SessionProvider>
      </ErrorBoundary>
    </IntlProvider>
  );
};
