import { useIntl } from 'react-intl';
import { isFrozen } from '#shared/domain/calendar/commands.ts';
import { moveTimes, type Shift } from '#shared/domain/calendar/move-plan.ts';
import { oneOf, withOverride } from '#shared/domain/calendar/own-series.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { Moment } from '#shared/domain/command.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate, PlainDateTime } from '#shared/lib/identifiers.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Lookers } from '../grid/month-model.ts';
import type { KnownPlan } from '../plans/known-plan.ts';
import type { PlanActs } from '../plans/plan-acts.ts';
import type { MonthPlans } from '../plans/use-month-plans.ts';
import { spanWords, timesWords } from '../words/plan-words.ts';
import type { Drop, Grabbed } from './drag-kind.ts';

interface Moving {
  readonly plans: MonthPlans;
  readonly acts: PlanActs;
  readonly lookers: Lookers;
  readonly now: Moment;
  readonly today: PlainDate;
  /** A shared plan was moved on one's own side: its panel says who sees what, and offers it. */
  readonly onPrepared: (planKey: string, date: PlainDate, nominal: PlainDateTime) => void;
  readonly onMoved: (planKey: string, date: PlainDate) => void;
}

export interface PlanMoves {
  readonly grab: (markKey: string) => Grabbed | null;
  readonly words: (drop: Drop, hasHours: boolean) => string;
  /** `isStep`: one of several key presses, taken back together. */
  readonly move: (grabbed: Grabbed, shift: Shift, isStep: boolean) => Promise<void>;
}

const timesOf = (drop: Drop) =>
  drop.kind === 'move'
    ? {
        ...moveTimes(drop.grabbed, drop.shift, drop.grabbed.isAllDay),
        isAllDay: drop.grabbed.isAllDay,
      }
    : drop;

const isRepeating = ({ own }: KnownPlan): boolean =>
  own !== null && (own.rrule !== null || (own.added?.length ?? 0) > 0);

/** Focus follows a plan that was moved: its mark is another one now. */
const focusMark = (key: string) => {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-plan="${CSS.escape(key)}"]`)?.focus();
  });
};

/**
 * Moving one's own plans by hand. A private one has moved at once and can be moved back; of a shared one
 * the move is only prepared: the partner sees it once it is offered.
 */
export const usePlanMoves = (moving: Moving): PlanMoves => {
  const intl = useIntl();
  const session = useSession();
  const { plans, acts, lookers, now, today } = moving;

  const knownOf = (occurrence: Occurrence | undefined): KnownPlan | null => {
    const known = occurrence === undefined ? undefined : plans.byKey.get(occurrence.planId);
    if (known?.own === undefined || known.own === null || session.me === null) return null;
    if (known.shared === null || occurrence === undefined) return known;
    const isPast =
      isFrozen(known.shared, now) || (isRepeating(known) && occurrence.endsAt <= now.at);
    return isPast ? null : known;
  };
  const occurrenceOf = (markKey: string) => plans.occurrences.find(({ key }) => key === markKey);

  const move: PlanMoves['move'] = async (grabbed, shift, isStep) => {
    const occurrence = occurrenceOf(grabbed.key);
    const known = knownOf(occurrence);
    if (occurrence === undefined || known === null || known.own === null) return;
    const { own } = known;
    const one = isRepeating(known) ? oneOf(own, occurrence.nominal) : null;
    const from = one ?? own;
    const times = moveTimes(from, shift, from.allDay);
    if (times.start === from.start && times.end === from.end) return;
    const moved = one === null ? { ...own, ...times } : withOverride(own, { ...one, ...times });
    const seen = timesOf({ kind: 'move', grabbed, shift });
    const span = spanWords(intl, { ...seen, ...(from.allDay ? { allDay: true } : {}) }, today);
    const isShared = known.shared !== null;
    const said = isShared
      ? intl.formatMessage(
          { id: 'calendar.notice.movedPrepared' },
          { span, name: session.partner?.name ?? '' },
        )
      : intl.formatMessage({ id: 'calendar.notice.moved' }, { span });
    const hadFocus = document.activeElement?.closest('[data-plan]') !== null;
    const outcome = await acts.keep(known.draft, moved, { said, isStep });
    if (outcome.status !== 'done') return;
    const date = dateOf(seen.start);
    // Of a series this one alone has moved: its panel says so, and offers the same for the others.
    if (isShared || one !== null) {
      moving.onPrepared(known.key, date, one?.occurrence ?? times.start);
    } else moving.onMoved(known.key, date);
    if (hadFocus) focusMark(`${known.key} ${one?.occurrence ?? times.start}`);
  };

  return {
    grab: (markKey) => {
      const occurrence = occurrenceOf(markKey);
      if (occurrence === undefined || knownOf(occurrence) === null) return null;
      const { start, end, plan, joint, owner } = occurrence;
      return {
        key: markKey,
        side: lookers.sideOf(owner),
        isTogether: joint,
        isAllDay: plan.allDay === true,
        title: plan.title ?? '',
        start,
        end,
      };
    },
    words: (drop, hasHours) => {
      const { start, end, isAllDay } = timesOf(drop);
      const span = { start, end, ...(isAllDay ? { allDay: true as const } : {}) };
      if (!hasHours || isAllDay) return spanWords(intl, span, today);
      const title = drop.kind === 'move' ? `${drop.grabbed.title}\n` : '';
      return `${title}${timesWords(intl, span)}`;
    },
    move,
  };
};
