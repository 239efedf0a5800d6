import type { Refusal } from '#shared/domain/command.ts';

/** The message for each reason that a command of the agreements, or the words themselves, may give. */
const MESSAGES = {
  'acknowledge-already': 'agreements.refused.acknowledge-already',
  'acknowledge-boundaries-only': 'agreements.refused.acknowledge-boundaries-only',
  'acknowledge-ended': 'agreements.refused.acknowledge-ended',
  'acknowledge-own': 'agreements.refused.acknowledge-own',
  'asks-waiting': 'agreements.refused.asks-waiting',
  'beginning-unchanged': 'agreements.refused.beginning',
  'boundary-owner-only': 'agreements.refused.boundary-owner-only',
  'carriers-unknown': 'agreements.refused.carriers',
  'comment-ended': 'agreements.refused.comment-ended',
  'comment-not-open': 'agreements.refused.comment-not-open',
  'comment-not-yours': 'agreements.refused.comment-not-yours',
  'comments-waiting': 'agreements.refused.comments-waiting',
  'consent-already-given': 'agreements.refused.consent-already-given',
  'consent-declined': 'agreements.refused.consent-declined',
  'consent-lapsed': 'agreements.refused.consent-lapsed',
  'consent-not-needed': 'agreements.refused.consent-not-needed',
  'consent-other-words': 'agreements.refused.consent-other-words',
  'consent-outdated': 'agreements.refused.consent-outdated',
  'consent-review-past': 'agreements.refused.review-past',
  'consent-withdrawn': 'agreements.refused.consent-withdrawn',
  'date-unreadable': 'agreements.refused.date',
  'decline-nothing-open': 'agreements.refused.decline-nothing-open',
  'decline-own': 'agreements.refused.decline-own',
  'kind-stays': 'agreements.refused.kind-stays',
  'move-ended': 'agreements.refused.move-ended',
  'move-nowhere': 'agreements.refused.move-nowhere',
  'no-partner': 'agreements.refused.no-partner',
  'not-shared-yet': 'agreements.refused.not-shared-yet',
  'option-as-it-is': 'agreements.refused.option-as-it-is',
  'own-words-first': 'agreements.refused.own-words',
  'paste-too-long': 'agreements.refused.paste-too-long',
  'renew-alone': 'agreements.refused.renew-alone',
  'renew-not-in-force': 'agreements.refused.renew-not-in-force',
  'reopen-decliner-only': 'agreements.refused.rests',
  'reopen-withdrawer-only': 'agreements.refused.rests',
  'review-before-start': 'agreements.refused.review-before-start',
  'review-guarded': 'agreements.refused.review-guarded',
  'review-in-the-past': 'agreements.refused.review',
  'review-missing': 'agreements.refused.review-missing',
  'review-not-ahead': 'agreements.refused.review-not-ahead',
  'rich-text-too-deep': 'agreements.refused.too-deep',
  'rich-text-too-many-parts': 'agreements.refused.too-many-parts',
  'rich-text-unsupported': 'agreements.refused.unsupported',
  'taper-not-in-force': 'agreements.refused.taper-not-in-force',
  'taper-nothing-left': 'agreements.refused.taper-nothing-left',
  'taper-order': 'agreements.refused.taper-order',
  'taper-too-long': 'agreements.refused.taper-too-long',
  'text-broken': 'ui.text-broken',
  'text-missing': 'agreements.refused.text-missing',
  'text-too-long': 'agreements.refused.text-too-long',
  'undo-in-force': 'agreements.refused.undo-in-force',
  'undo-nothing': 'agreements.refused.undo-nothing',
  'withdraw-not-in-force': 'agreements.refused.withdraw-not-in-force',
  'withdraw-not-yours': 'agreements.refused.withdraw-not-yours',
} as const;

type Message =
  | (typeof MESSAGES)[keyof typeof MESSAGES]
  | 'agreements.refused.other'
  | 'agreements.refused.taper-missing';

const isKnown = (reason: string): reason is keyof typeof MESSAGES =>
  Object.hasOwn(MESSAGES, reason);

/** Id of the message that says why, with `limit` in it where there is one. */
export const refusalMessage = ({ reason, field }: Refusal): Message => {
  if (reason === 'text-missing' && field === 'taper') return 'agreements.refused.taper-missing';
  return isKnown(reason) ? MESSAGES[reason] : 'agreements.refused.other';
};
