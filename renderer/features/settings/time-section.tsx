import { FormattedMessage } from 'react-intl';
import { useLook, type Look } from '#renderer/design/theme.ts';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SettingsSection, type SectionProps } from './settings-section.tsx';
import styles from './settings.module.css';

/** How days and hours are counted in this window. */
export const TimeSection = ({ onSaved }: SectionProps) => {
  const [look, changeLook] = useLook();
  const choose = (change: Partial<Look>) => {
    changeLook(change);
    onSaved();
  };
  return (
    <SettingsSection title={<FormattedMessage id="settings.time" />}>
      <Note>
        <FormattedMessage id="settings.time.text" />
      </Note>
      <div className={styles['pair']}>
        <RadioChoice<Look['week']>
          legend={<FormattedMessage id="settings.week" />}
          value={look.week}
          onChange={(week) => choose({ week })}
          choices={[
            { value: 'system', label: <FormattedMessage id="settings.week.system" /> },
            { value: 'mon', label: <FormattedMessage id="settings.week.mon" /> },
            { value: 'sat', label: <FormattedMessage id="settings.week.sat" /> },
            { value: 'sun', label: <FormattedMessage id="settings.week.sun" /> },
          ]}
        />
        <RadioChoice<Look['clock']>
          legend={<FormattedMessage id="settings.clock" />}
          value={look.clock}
          onChange={(clock) => choose({ clock })}
          choices={[
            { value: 'system', label: <FormattedMessage id="settings.clock.system" /> },
            { value: 'h23', label: <FormattedMessage id="settings.clock.h23" /> },
            { value: 'h12', label: <FormattedMessage id="settings.clock.h12" /> },
          ]}
        />
      </div>
    </SettingsSection>
  );
};
