import { FormattedMessage } from 'react-intl';
import { useLook, type Look } from '#renderer/design/theme.ts';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

/** Light and motion of this computer's window. Nothing about the people is in it. */
export const LookSection = () => {
  const [look, changeLook] = useLook();
  return (
    <SettingsSection title={<FormattedMessage id="settings.look" />}>
      <div className={styles['pair']}>
        <RadioChoice<Look['theme']>
          legend={<FormattedMessage id="settings.theme" />}
          value={look.theme}
          onChange={(theme) => changeLook({ theme })}
          choices={[
            { value: 'system', label: <FormattedMessage id="settings.theme.system" /> },
            { value: 'light', label: <FormattedMessage id="settings.theme.light" /> },
            { value: 'dark', label: <FormattedMessage id="settings.theme.dark" /> },
          ]}
        />
        <RadioChoice<Look['motion']>
          legend={<FormattedMessage id="settings.motion" />}
          value={look.motion}
          onChange={(motion) => changeLook({ motion })}
          choices={[
            { value: 'system', label: <FormattedMessage id="settings.motion.system" /> },
            { value: 'reduced', label: <FormattedMessage id="settings.motion.reduced" /> },
          ]}
        />
      </div>
    </SettingsSection>
  );
};
