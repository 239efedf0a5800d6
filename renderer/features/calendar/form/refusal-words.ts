import type { IntlShape } from 'react-intl';
import type { Refusal } from '#shared/domain/command.ts';
import { PLAN_FIELDS } from '#shared/domain/calendar/kinds.ts';
import type { CommitOutcome } from '#renderer/session/session-types.ts';
import type { FormField } from './form-values.ts';

const fieldByRefused: Readonly<Record<string, FormField>> = {
  ...Object.fromEntries(PLAN_FIELDS.map((field) => [field, field])),
  start: 'day',
  end: 'untilDay',
  rrule: 'lastOn',
};

/** The field of the form that a refusal is about, null where it is about the whole. */
export const refusedField = ({ field }: Refusal): FormField | null =>
  field === undefined ? null : (fieldByRefused[field] ?? null);

type NotSavedReason = Extract<CommitOutcome, { status: 'not-saved' }>['reason'];

/** Why what was meant couldn't be kept. It still stands in the form. */
export const notSavedWords = (intl: IntlShape, reason: NotSavedReason): string => {
  switch (reason) {
    case 'disk-full':
      return intl.formatMessage({ id: 'ui.not-saved.disk-full' });
    case 'not-writable':
      return intl.formatMessage({ id: 'ui.not-saved.not-writable' });
    case 'wrong-passphrase':
      return intl.formatMessage({ id: 'ui.not-saved.wrong-passphrase' });
    case 'out-of-step':
      return intl.formatMessage({ id: 'ui.not-saved.out-of-step' });
    default:
      return intl.formatMessage({ id: 'ui.not-saved.unknown' });
  }
};

/** Why an act was refused: what, that nothing was lost, what to do. */
export const refusalWords = (intl: IntlShape, { reason, limit = 0 }: Refusal): string => {
  switch (reason) {
    case 'text-too-long':
      return intl.formatMessage({ id: 'calendar.refused.text-too-long' }, { limit });
    case 'text-broken':
      return intl.formatMessage({ id: 'calendar.refused.text-broken' });
    case 'plan-ends-before-start':
      return intl.formatMessage({ id: 'calendar.problem.ends-before-start' });
    case 'plan-too-long':
      return intl.formatMessage({ id: 'calendar.problem.ends-too-late' }, { limit });
    case 'plan-frozen':
      return intl.formatMessage({ id: 'calendar.past.frozen' });
    case 'happened-empty':
      return intl.formatMessage({ id: 'calendar.refused.happened-empty' });
    case 'happened-said-already':
      return intl.formatMessage({ id: 'calendar.refused.happened-said-already' });
    default:
      return intl.formatMessage({ id: 'calendar.refused.other' });
  }
};
