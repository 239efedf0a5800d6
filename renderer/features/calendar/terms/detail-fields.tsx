import { useIntl } from 'react-intl';
import type { MessageId } from '#renderer/i18n/message-id.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { DateField } from '#renderer/ui/controls/day-field.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import type { DetailValues } from './detail-values.ts';
import styles from './terms.module.css';

interface DetailFieldsProps {
  readonly values: DetailValues;
  readonly onChange: (values: DetailValues) => void;
}

/** From how much, until when, to how much: each stage shows less than the one before. */
export const DetailFields = ({ values, onChange }: DetailFieldsProps) => {
  const intl = useIntl();
  const today = useToday();
  const t = (id: MessageId) => intl.formatMessage({ id });
  const change = (part: Partial<DetailValues>) => onChange({ ...values, ...part });
  const isFull = values.first === 'full';
  return (
    <>
      <div className={styles['pair']}>
        <Select
          label={t('calendar.terms.detail.first')}
          options={[
            { value: 'full', label: t('calendar.terms.show.full') },
            { value: 'busy', label: t('calendar.terms.show.busy') },
          ]}
          value={values.first}
          onChange={(first) => change({ first, next: first === 'busy' ? 'private' : values.next })}
        />
        <DateField
          label={t('calendar.terms.detail.until')}
          value={values.until}
          today={today}
          stepsFrom={today}
          onChange={(until) => change({ until })}
        />
      </div>
      <div className={styles['pair']}>
        <Select
          label={t('calendar.terms.detail.next')}
          options={[
            ...(isFull ? [{ value: 'busy' as const, label: t('calendar.terms.show.busy') }] : []),
            { value: 'private' as const, label: t('calendar.terms.show.private') },
          ]}
          value={values.next}
          onChange={(next) => change({ next })}
        />
        {values.next === 'busy' && (
          <DateField
            label={t('calendar.terms.detail.busyUntil')}
            hint={t('calendar.terms.detail.busyUntilNote')}
            value={values.busyUntil}
            today={today}
            stepsFrom={today}
            onChange={(busyUntil) => change({ busyUntil })}
          />
        )}
      </div>
    </>
  );
};
