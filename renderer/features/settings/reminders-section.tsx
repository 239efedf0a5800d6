import { FormattedMessage, useIntl } from 'react-intl';
import { readNow } from '#renderer/platform/clock.ts';
import { useOwnSettings, type OwnReminders } from '#renderer/session/own-settings.ts';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SettingsSection, type SectionProps } from './settings-section.tsx';
import styles from './settings.module.css';

const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** S33: reminders of one's own plans start off, say nothing of what they are about, and keep quiet hours. */
export const RemindersSection = ({ onSaved }: SectionProps) => {
  const intl = useIntl();
  const { own, change } = useOwnSettings();
  if (change === null) return null;
  const { isOn, quiet } = own.reminders;
  const set = (next: Partial<OwnReminders>) => {
    change({ reminders: { ...own.reminders, ...next } });
    onSaved();
  };
  const options = hours.map((value) => ({
    value,
    label: intl.formatDate(new Date(`1970-01-01T${value}`), {
      hour: 'numeric',
      minute: '2-digit',
    }),
  }));
  return (
    <SettingsSection title={<FormattedMessage id="settings.reminders" />}>
      <Note>
        <FormattedMessage id="settings.reminders.text" />
      </Note>
      <CheckBox
        label={<FormattedMessage id="settings.reminders.on" />}
        hint={<FormattedMessage id="settings.reminders.hint" />}
        checked={isOn}
        // What came before it was wanted is never told of.
        onChange={(next) =>
          set(next ? { isOn: true, after: readNow().getTime() } : { isOn: false })
        }
      />
      {isOn && (
        <div className={styles['pair']}>
          <Select
            label={intl.formatMessage({ id: 'settings.reminders.quiet-from' })}
            value={quiet.from}
            options={options}
            onChange={(from) => set({ quiet: { ...quiet, from } })}
          />
          <Select
            label={intl.formatMessage({ id: 'settings.reminders.quiet-until' })}
            value={quiet.until}
            options={options}
            onChange={(until) => set({ quiet: { ...quiet, until } })}
          />
        </div>
      )}
    </SettingsSection>
  );
};
