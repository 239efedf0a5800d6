import { FormattedMessage } from 'react-intl';
import { idleMinuteChoices, useOwnSettings } from '#renderer/session/own-settings.ts';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SettingsSection, type SectionProps } from './settings-section.tsx';

/** S15, S25: the book closes by itself; one alone may make that sooner, and nobody later than five minutes. */
export const IdleSection = ({ onSaved }: SectionProps) => {
  const { own, change } = useOwnSettings();
  if (change === null) return null;
  return (
    <SettingsSection title={<FormattedMessage id="settings.idle" />}>
      <Note>
        <FormattedMessage id="settings.idle.text" />
      </Note>
      <RadioChoice
        legend={<FormattedMessage id="settings.idle.legend" />}
        direction="across"
        value={String(own.idleMinutes)}
        onChange={(chosen) => {
          const idleMinutes = idleMinuteChoices.find((each) => String(each) === chosen);
          if (idleMinutes === undefined) return;
          change({ idleMinutes });
          onSaved();
        }}
        choices={idleMinuteChoices.toReversed().map((minutes) => ({
          value: String(minutes),
          label: <FormattedMessage id="settings.idle.minutes" values={{ minutes }} />,
        }))}
      />
    </SettingsSection>
  );
};
