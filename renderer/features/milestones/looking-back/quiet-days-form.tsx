import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useQuietDays, type KeptQuietDays } from '#renderer/session/use-quiet-day.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { dateToDateText } from '#renderer/ui/controls/date-text.ts';
import { DateField } from '#renderer/ui/controls/day-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { useEscape } from '#renderer/ui/use-escape.ts';
import {
  QUIET_DAYS_LONGEST,
  QUIET_DAYS_ROOM,
  readQuietDays,
} from '#shared/domain/quiet-days/quiet-days.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import board from '../milestones.module.css';
import styles from './looking-back.module.css';

const QuietDaysRow = ({ kept }: { readonly kept: KeptQuietDays }) => {
  const { drafts } = useSession();
  const dayWords = useDayWords();
  const { from, until, isYearly } = kept.days;
  return (
    <li>
      <span>
        {from === until ? (
          dayWords(from)
        ) : (
          <FormattedMessage
            id="milestones.quiet.span"
            values={{ from: dayWords(from), until: dayWords(until) }}
          />
        )}
        {isYearly && (
          <>
            {', '}
            <FormattedMessage id="milestones.quiet.yearly-short" />
          </>
        )}
      </span>
      <Button kind="plain" size="small" onClick={() => void drafts?.erase(kept.id)}>
        <FormattedMessage id="milestones.quiet.remove" />
      </Button>
    </li>
  );
};

/** Days on which nothing is brought up by itself: chosen alone, known to nobody else. */
export const QuietDaysForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { drafts } = useSession();
  const { formatMessage, locale } = useIntl();
  const today = useToday();
  const list = useQuietDays();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [isYearly, setIsYearly] = useState(false);
  useEscape(onDone);
  const days = readQuietDays({ from, until: until === '' ? from : until, isYearly });
  const isTooLong = days !== null && daysBetween(days.from, days.until) >= QUIET_DAYS_LONGEST;
  const keep = async () => {
    if (days === null || isTooLong) return;
    await drafts?.save({ room: QUIET_DAYS_ROOM, kind: 'quiet-days', body: days });
    setFrom('');
    setUntil('');
  };
  return (
    <form
      className={styles['quiet']}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h2 className={styles['formTitle']}>
        <FormattedMessage id="milestones.quiet.title" />
      </h2>
      <p className={styles['formWhy']}>
        <FormattedMessage id="milestones.quiet.why" />
      </p>
      {list.length > 0 && (
        <ul className={styles['quietList']}>
          {list.map((kept) => (
            <QuietDaysRow key={kept.id} kept={kept} />
          ))}
        </ul>
      )}
      <div className={styles['quietFields']}>
        <DateField
          label={formatMessage({ id: 'milestones.quiet.from' })}
          placeholder={dateToDateText(today, locale)}
          value={from}
          onChange={setFrom}
          today={today}
          stepsFrom={today}
        />
        <DateField
          label={formatMessage({ id: 'milestones.quiet.until' })}
          value={until}
          onChange={setUntil}
          today={today}
          stepsFrom={today}
        />
      </div>
      <CheckBox
        label={formatMessage({ id: 'milestones.quiet.yearly' })}
        checked={isYearly}
        onChange={setIsYearly}
      />
      {isTooLong && (
        <ErrorNote>
          <FormattedMessage id="milestones.quiet.too-long" values={{ limit: QUIET_DAYS_LONGEST }} />
        </ErrorNote>
      )}
      <Note>
        <FormattedMessage id="milestones.quiet.seen" />
      </Note>
      <div className={board['acts']}>
        <Button kind="primary" type="submit" disabled={days === null || isTooLong}>
          <FormattedMessage id="milestones.quiet.keep" />
        </Button>
        <Button onClick={onDone}>
          <FormattedMessage id="milestones.quiet.done" />
        </Button>
      </div>
    </form>
  );
};
