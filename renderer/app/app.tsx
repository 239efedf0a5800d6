import { useLook } from '#renderer/design/theme.ts';
import { WordsProvider } from '#renderer/i18n/words-provider.tsx';
import type { Words } from '#renderer/i18n/words.ts';
import { SessionProvider } from '#renderer/session/session-context.tsx';
import type { SessionHost } from '#renderer/session/session-host.ts';
import { Announcer } from '#renderer/ui/feedback/announcer.tsx';
import { Entrance } from './entrance.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { withTimeHabits } from './time-habits.ts';

interface AppProps {
  readonly host: SessionHost;
  readonly words: Words;
}

export const App = ({ host, words }: AppProps) => {
  const [look] = useLook();
  return (
    <WordsProvider words={words} toLocale={(locale) => withTimeHabits(locale, look)}>
      <ErrorBoundary>
        <SessionProvider host={host}>
          <Announcer>
            <Entrance loadRooms={words.loadRooms} />
          </Announcer>
        </SessionProvider>
      </ErrorBoundary>
    </WordsProvider>
  );
};
