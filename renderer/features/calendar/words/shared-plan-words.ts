import type { IntlShape } from 'react-intl';
import type { SharedPlan } from '#shared/domain/calendar/kinds.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { fullDayWords, timesWords } from './plan-words.ts';
import { lastDayOfRule, ruleWords } from './rule-words.ts';
import { inZone, zonedSpanWords } from './zone-words.ts';

const yesOrNo = (isTrue: boolean) => (isTrue ? 'yes' : 'no');

const whenSentence = (intl: IntlShape, plan: SharedPlan, today: PlainDate): string => {
  const maybe = yesOrNo(plan.status === 'TENTATIVE');
  if (plan.rrule === undefined) {
    const span = zonedSpanWords(intl, plan, today);
    return intl.formatMessage({ id: 'calendar.preview.when' }, { span, maybe });
  }
  const first = dateOf(plan.start);
  const lastDay = lastDayOfRule(plan.rrule, first);
  return intl.formatMessage(
    { id: 'calendar.preview.series' },
    {
      rhythm: ruleWords(intl, plan.rrule, first, 'start'),
      times: inZone(intl, timesWords(intl, plan), plan),
      hasStart: yesOrNo(first > today),
      first: fullDayWords(intl, first, today),
      hasLast: yesOrNo(lastDay !== null),
      last: lastDay === null ? '' : fullDayWords(intl, lastDay, today),
      maybe,
    },
  );
};

/**
 * A shared plan as its receiver reads it, in sentences. It takes the very body that is (or would be)
 * in the entry, so that the preview can't promise more or less than what is sent.
 */
export const sharedPlanWords = (
  intl: IntlShape,
  plan: SharedPlan,
  ownerName: string,
  today: PlainDate,
): string => {
  const sentences = [whenSentence(intl, plan, today)];
  if (plan.visibility === 'busy') {
    sentences.push(intl.formatMessage({ id: 'calendar.preview.busy' }));
    return sentences.join(' ');
  }
  const { title, where = '', with: company = '', reach, call, note } = plan;
  sentences.push(
    intl.formatMessage(
      { id: 'calendar.preview.what' },
      {
        title: title ?? intl.formatMessage({ id: 'calendar.mark.myTime' }),
        hasWhere: yesOrNo(where !== ''),
        where,
        hasWith: yesOrNo(company !== ''),
        with: company,
      },
    ),
  );
  if (reach !== undefined) {
    sentences.push(
      intl.formatMessage({ id: 'calendar.preview.reach' }, { reach, owner: ownerName }),
    );
  }
  if (call !== undefined) {
    sentences.push(intl.formatMessage({ id: 'calendar.preview.call' }, { call }));
  }
  if (note !== undefined) {
    sentences.push(intl.formatMessage({ id: 'calendar.preview.note' }, { note }));
  }
  return sentences.join(' ');
};
