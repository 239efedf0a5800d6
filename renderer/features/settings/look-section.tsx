import { FormattedMessage } from 'react-intl';
import { useLook, type Look } from '#renderer/design/theme.ts';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { LanguageRadios } from '#renderer/ui/controls/language-choice.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SettingsSection, type SectionProps } from './settings-section.tsx';
import { TextSize } from './text-size.tsx';
import styles from './settings.module.css';

/** Light, motion, language and size of this computer's window. Nothing about the people is in it. */
export const LookSection = ({ onSaved }: SectionProps) => {
  const [look, changeLook] = useLook();
  const choose = (change: Partial<Look>) => {
    changeLook(change);
    onSaved();
  };
  return (
    <SettingsSection title={<FormattedMessage id="settings.look" />}>
      <Note>
        <FormattedMessage id="settings.look.text" />
      </Note>
      <div className={styles['pair']}>
        <RadioChoice<Look['theme']>
          legend={<FormattedMessage id="settings.theme" />}
          value={look.theme}
          onChange={(theme) => choose({ theme })}
          choices={[
            { value: 'system', label: <FormattedMessage id="settings.theme.system" /> },
            { value: 'light', label: <FormattedMessage id="settings.theme.light" /> },
            { value: 'dark', label: <FormattedMessage id="settings.theme.dark" /> },
          ]}
        />
        <RadioChoice<Look['motion']>
          legend={<FormattedMessage id="settings.motion" />}
          value={look.motion}
          onChange={(motion) => choose({ motion })}
          choices={[
            { value: 'system', label: <FormattedMessage id="settings.motion.system" /> },
            { value: 'reduced', label: <FormattedMessage id="settings.motion.reduced" /> },
            { value: 'full', label: <FormattedMessage id="settings.motion.full" /> },
          ]}
        />
        <LanguageRadios />
      </div>
      <TextSize onSaved={onSaved} />
    </SettingsSection>
  );
};
