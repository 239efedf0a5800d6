import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { SettingsSection } from './settings-section.tsx';

/** Which rooms stand in the sidebar is chosen where all of them are listed. */
export const RoomsSection = () => {
  const goTo = useGoTo();
  return (
    <SettingsSection title={<FormattedMessage id="settings.rooms" />}>
      <Note>
        <FormattedMessage id="settings.rooms.text" />
      </Note>
      <Button onClick={() => goTo('more')}>
        <FormattedMessage id="settings.rooms.choose" />
      </Button>
    </SettingsSection>
  );
};
