import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DaySpan } from '#shared/domain/calendar/occurrences.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import type { PaperBlock } from '#renderer/ui/paper/paper-block.ts';
import { PaperView } from '#renderer/ui/paper/paper-view.tsx';
import { Twist } from '#renderer/ui/thread/twist.tsx';
import type { MonthPlans } from '../plans/use-month-plans.ts';
import { spanOfDaysWords, weekdayWords } from '../words/plan-words.ts';
import { dayHeight, weekPaper, type PaperDay, type PaperPlan } from './week-paper-model.ts';
import styles from './week-paper.module.css';

interface PlanLineProps {
  readonly plan: PaperPlan;
  readonly side: Person['side'];
  readonly partnerName: string;
}

/** One line of a day: its thread, when, what and where. */
const PlanLine = ({ plan, side, partnerName }: PlanLineProps) => {
  const intl = useIntl();
  const { title, where, isTogether, isTentative } = plan;
  const company = isTogether
    ? intl.formatMessage({ id: 'calendar.print.with' }, { name: partnerName })
    : '';
  const what = title ?? company;
  return (
    <li
      className={styles['plan']}
      data-side={side}
      data-together={isTogether || undefined}
      data-tentative={isTentative || undefined}
    >
      <span className={styles['times']}>{plan.times}</span>
      <span className={styles['what']}>
        <bdi className={styles['planTitle']}>
          {isTentative ? intl.formatMessage({ id: 'calendar.mark.tentative' }, { what }) : what}
        </bdi>
        {title !== null && company !== '' && <span className={styles['where']}>{company}</span>}
        {where !== '' && <bdi className={styles['where']}>{where}</bdi>}
      </span>
      {isTogether && <Twist shape="plan" />}
    </li>
  );
};

type DayProps = Omit<PlanLineProps, 'plan'> & { readonly day: PaperDay; readonly height: number };

/** A day, and under it room to write. */
const Day = ({ day, height, ...line }: DayProps) => {
  const intl = useIntl();
  return (
    <section className={styles['day']} style={{ minHeight: height }}>
      <h2 className={styles['date']}>
        <span className={styles['number']}>{Number(day.date.slice(8))}</span>
        <span className={styles['weekday']}>{weekdayWords(intl, day.date)}</span>
      </h2>
      <ul className={styles['plans']}>
        {day.plans.map((plan) => (
          <PlanLine key={plan.key} plan={plan} {...line} />
        ))}
      </ul>
    </section>
  );
};

interface WeekPaperProps {
  readonly me: Person;
  readonly plans: MonthPlans;
  readonly week: DaySpan;
  readonly today: PlainDate;
  readonly onClose: () => void;
}

/** The week that is looked at on a sheet, to be printed or saved. */
export const WeekPaper = ({ me, plans, week, today, onClose }: WeekPaperProps) => {
  const intl = useIntl();
  const { partner, shared } = useSession();
  // On one's own nothing is shared: then the sheet has all of it.
  const [isTicked, setTicked] = useState(false);
  const hasPrivate = isTicked || !shared;
  const days = weekPaper(intl, plans, week, { me: me.id, zone: systemZone(), today, hasPrivate });
  const partnerName = partner?.name ?? '';
  const height = dayHeight(days);
  const blocks: readonly PaperBlock[] = [
    {
      key: 'title',
      above: 0,
      render: () => (
        <header className={styles['head']}>
          {/* A sheet is found again in later years: it always says which. */}
          <h1 className={styles['title']}>{spanOfDaysWords(intl, week.first, week.last, '')}</h1>
          <p className={styles['name']}>
            <bdi>{me.name}</bdi>
          </p>
        </header>
      ),
    },
    ...days.map((day): PaperBlock => ({
      key: day.date,
      above: 0,
      render: () => <Day day={day} height={height} side={me.side} partnerName={partnerName} />,
    })),
  ];
  return (
    <PaperView
      title={<FormattedMessage id="calendar.print.title" />}
      note={
        shared ? (
          <FormattedMessage id="calendar.print.note" values={{ name: partnerName }} />
        ) : (
          <FormattedMessage id="calendar.print.note-alone" />
        )
      }
      blocks={blocks}
      version={`${intl.locale} ${JSON.stringify(days)}`}
      foot={() => null}
      more={
        shared && (
          <CheckBox
            label={<FormattedMessage id="calendar.print.private" />}
            checked={isTicked}
            onChange={setTicked}
          />
        )
      }
      print={async (to) => getPlatform().print(to)}
      onClose={onClose}
    />
  );
};
