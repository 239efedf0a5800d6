import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { readNow } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { SavedNote } from '#renderer/ui/feedback/notes.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { AboutSection } from './about-section.tsx';
import { IdleSection } from './idle-section.tsx';
import { LookSection } from './look-section.tsx';
import { PassphraseSection } from './passphrase-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { RoomsSection } from './rooms-section.tsx';
import { TimeSection } from './time-section.tsx';

/** Settings: the window, one's own keys, the two people, and what this is. What is chosen is kept at once. */
export const SettingsView = () => {
  const { me, people, mode } = useSession();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const onSaved = () => setSavedAt(readNow());
  const [first, second] = people;
  return (
    <PageWithMargins
      first={{ name: first?.name ?? '' }}
      second={second === undefined ? { state: 'kept' } : { name: second.name }}
      tools={savedAt !== null && <SavedNote saved={{ status: 'saved', at: savedAt }} />}
    >
      <PageTitle>
        <FormattedMessage id="settings.title" />
      </PageTitle>
      <LookSection onSaved={onSaved} />
      <TimeSection onSaved={onSaved} />
      {me !== null && mode === 'alone' && (
        <>
          <RemindersSection onSaved={onSaved} />
          <IdleSection onSaved={onSaved} />
          <PassphraseSection me={me} />
          <RecoverySection me={me} />
          <RoomsSection />
        </>
      )}
      <PeopleSection />
      <AboutSection />
    </PageWithMargins>
  );
};
