import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { LookSection } from './look-section.tsx';
import { PassphraseSection } from './passphrase-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { SettingsSection } from './settings-section.tsx';

const useVersion = (): string | null => {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void getPlatform()
      .startFacts()
      .then((facts) => {
        if (current) setVersion(facts.version);
      });
    return () => {
      current = false;
    };
  }, []);
  return version;
};

/** Settings: the window's look, one's own keys, the two people, and what this is. */
export const SettingsView = () => {
  const { me, people, mode } = useSession();
  const version = useVersion();
  const [first, second] = people;
  return (
    <PageWithMargins
      first={{ name: first?.name ?? '' }}
      second={second === undefined ? { state: 'kept' } : { name: second.name }}
    >
      <PageTitle>
        <FormattedMessage id="settings.title" />
      </PageTitle>
      <LookSection />
      {me !== null && mode === 'alone' && (
        <>
          <PassphraseSection me={me} />
          <RecoverySection me={me} />
        </>
      )}
      <PeopleSection />
      <SettingsSection title={<FormattedMessage id="settings.about" />}>
        <p>
          <FormattedMessage id="settings.about.text" />
        </p>
        {version !== null && (
          <Note>
            <FormattedMessage id="settings.about.version" values={{ version }} />
          </Note>
        )}
      </SettingsSection>
    </PageWithMargins>
  );
};
