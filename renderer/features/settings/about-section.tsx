import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { getPlatform } from '#renderer/platform/platform.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Licences } from './licences.tsx';
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

/** `Electron 45.4.1, Chromium 150`, as far as the window itself knows. */
const runtimeOf = (agent: string): string =>
  [...agent.matchAll(/\b(Electron|Chrome)\/([\d.]+)/gu)]
    .map(([, name, version]) => `${name === 'Chrome' ? 'Chromium' : 'Electron'} ${version ?? ''}`)
    .join(', ');

/** What this is, and what it is made of. */
export const AboutSection = () => {
  const version = useVersion();
  const runtime = runtimeOf(navigator.userAgent);
  const [isOpen, setOpen] = useState(false);
  return (
    <SettingsSection title={<FormattedMessage id="settings.about" />}>
      <p>
        <FormattedMessage id="settings.about.text" />
      </p>
      {version !== null && (
        <Note>
          <FormattedMessage id="settings.about.version" values={{ version }} />{' '}
          {runtime !== '' && <FormattedMessage id="settings.about.runtime" values={{ runtime }} />}
        </Note>
      )}
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <FormattedMessage id="settings.licences" />
      </Button>
      {isOpen && <Licences />}
    </SettingsSection>
  );
};
