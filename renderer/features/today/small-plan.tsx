import { useState, type FormEvent } from 'react';
import { FormattedDate, FormattedMessage, FormattedTime, useIntl } from 'react-intl';
import { systemZone, useNow, useToday } from '#renderer/platform/clock.ts';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle } from '#renderer/ui/layout/page-with-margins.tsx';
import styles from './first-help.module.css';
import {
  listTimes,
  makeSmallPlan,
  type SmallPlanTime,
  type TimeChoice,
} from './small-plan-times.ts';

const timeIds = {
  tonight: 'today.small.when.tonight',
  'tomorrow-morning': 'today.small.when.tomorrow-morning',
  'tomorrow-evening': 'today.small.when.tomorrow-evening',
  weekend: 'today.small.when.weekend',
} as const satisfies Record<SmallPlanTime, string>;

/** Wall-clock words: UTC on both ends, so that no zone can move them. */
const TimeWords = ({ of }: { readonly of: TimeChoice }) => (
  <FormattedMessage
    id={timeIds[of.name]}
    values={{
      day: <FormattedDate value={`${of.start}Z`} weekday="long" timeZone="UTC" />,
      time: <FormattedTime value={`${of.start}Z`} hour="numeric" minute="2-digit" timeZone="UTC" />,
    }}
  />
);

/** What its words are kept under while they are written. */
export const SMALL_PLAN = 'small plan';

interface BegunPlan {
  readonly title: string;
  /** null until one is chosen: the first of those there are. */
  readonly time: SmallPlanTime | null;
}

interface SmallPlanProps {
  onBack(): void;
  onKept(): void;
}

/** Something to hold on to: one plan of one's own, kept as a private draft of the calendar. */
export const SmallPlan = ({ onBack, onKept }: SmallPlanProps) => {
  const { drafts } = useSession();
  const intl = useIntl();
  const today = useToday();
  const times = listTimes(today, useNow().getHours());
  const { words, write, forget } = useKeptWords<BegunPlan>(SMALL_PLAN, { title: '', time: null });
  const { title } = words;
  const chosen = words.time ?? times[0]?.name ?? 'tomorrow-morning';
  const [trouble, setTrouble] = useState<'empty' | 'failed' | null>(null);

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const time = times.find((each) => each.name === chosen) ?? times[0];
    if (title.trim() === '') {
      setTrouble('empty');
      return;
    }
    if (title.length > PLAN_LIMITS.title || drafts === null || time === undefined) return;
    const body = makeSmallPlan(title.trim(), time.start, systemZone());
    await drafts.save({ room: 'calendar', kind: 'plan', body });
    await drafts.flush();
    if (drafts.status() === 'not-saved') {
      setTrouble('failed');
      return;
    }
    forget();
    onKept();
  };

  return (
    <>
      <PageTitle>
        <FormattedMessage id="today.small.title" />
      </PageTitle>
      <p className={styles['lead']}>
        <FormattedMessage id="today.small.lead" />
      </p>
      <form className={styles['form']} onSubmit={(event) => void keep(event)} noValidate>
        <TextField
          label={<FormattedMessage id="today.small.what" />}
          voice="title"
          value={title}
          onChange={(typed) => {
            write({ ...words, title: typed });
            setTrouble(null);
          }}
          autoFocus
          limit={PLAN_LIMITS.title}
          placeholder={intl.formatMessage({ id: 'today.small.what.placeholder' })}
          error={trouble === 'empty' && <FormattedMessage id="today.small.empty" />}
        />
        <RadioChoice<SmallPlanTime>
          legend={<FormattedMessage id="today.small.when" />}
          value={chosen}
          onChange={(time) => write({ ...words, time })}
          choices={times.map((time) => ({ value: time.name, label: <TimeWords of={time} /> }))}
        />
        {trouble === 'failed' && (
          <ErrorNote>
            <FormattedMessage id="today.keep.failed" />
          </ErrorNote>
        )}
        <div className={styles['begin']}>
          <Actions>
            <Button kind="primary" type="submit">
              <FormattedMessage id="today.small.keep" />
            </Button>
            <Button onClick={onBack}>
              <FormattedMessage id="today.help.back" />
            </Button>
          </Actions>
          <Note>
            <FormattedMessage id="today.small.only" />
          </Note>
        </div>
      </form>
    </>
  );
};
