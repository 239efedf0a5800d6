import type { ClauseState } from './clause.ts';
import type { ClauseKind } from './kinds.ts';

/**
 * The state machine of a clause: states × actions × who acts → where it may lead, or why not.
 * docs/agreements-states.md is drawn from this table.
 *
 * `holder` is whoever made the move that the state stands on: the draft's writer, the open wording's
 * author, the author of the wording in force, or the one who withdrew or declined (everyone, where
 * nobody is shut out). `other` is the other one. A boundary's holder is its owner.
 */

export const CLAUSE_STATES = [
  'draft',
  'proposed',
  'countered',
  'agreed',
  'under review',
  'lapsed',
  'withdrawn',
  'declined',
] as const satisfies readonly ClauseState[];

export const CLAUSE_ACTIONS = [
  'propose',
  'consent',
  'acknowledge',
  'decline',
  'withdraw',
  'undo',
] as const;

export type ClauseAction = (typeof CLAUSE_ACTIONS)[number];
export type ClauseRole = 'holder' | 'other';

export type ClauseRefusal =
  | 'not-shared-yet'
  | 'consent-already-given'
  | 'consent-lapsed'
  | 'consent-withdrawn'
  | 'consent-declined'
  | 'consent-not-needed'
  | 'acknowledge-boundaries-only'
  | 'acknowledge-own'
  | 'acknowledge-ended'
  | 'decline-own'
  | 'decline-nothing-open'
  | 'withdraw-not-yours'
  | 'withdraw-not-in-force'
  | 'undo-in-force'
  | 'undo-nothing'
  | 'reopen-withdrawer-only'
  | 'reopen-decliner-only'
  | 'boundary-owner-only';

/** Where it may lead (one of these, as the rest of the clause decides), or why it is refused. */
export type ClauseRule = readonly ClauseState[] | ClauseRefusal;
type Row = Readonly<Record<ClauseAction, ClauseRule>>;
type Rows = Readonly<Record<ClauseState, Readonly<Record<ClauseRole, Row>>>>;

const everything = (refusal: ClauseRefusal): Row => ({
  propose: refusal,
  consent: refusal,
  acknowledge: refusal,
  decline: refusal,
  withdraw: refusal,
  undo: refusal,
});

const both = (row: Row): Readonly<Record<ClauseRole, Row>> => ({ holder: row, other: row });

const draft: Readonly<Record<ClauseRole, Row>> = {
  holder: { ...everything('not-shared-yet'), propose: ['proposed'] },
  other: everything('not-shared-yet'),
};

/** In force, nothing else offered: other words may be, and either may end it at once. */
const inForce: Row = {
  propose: ['countered'],
  consent: 'consent-already-given',
  acknowledge: 'acknowledge-boundaries-only',
  decline: 'decline-nothing-open',
  withdraw: ['withdrawn'],
  undo: 'undo-in-force',
};

const ended = (propose: ClauseRule, consent: ClauseRefusal): Row => ({
  propose,
  consent,
  acknowledge: 'acknowledge-boundaries-only',
  decline: 'decline-nothing-open',
  withdraw: 'withdraw-not-in-force',
  undo: 'undo-nothing',
});

const shared: Rows = {
  draft,
  proposed: {
    holder: {
      propose: ['proposed'],
      consent: 'consent-already-given',
      acknowledge: 'acknowledge-boundaries-only',
      decline: 'decline-own',
      withdraw: ['withdrawn', 'declined', 'lapsed'],
      undo: ['proposed'],
    },
    other: {
      propose: ['countered'],
      consent: ['agreed', 'proposed'],
      acknowledge: 'acknowledge-boundaries-only',
      decline: ['declined'],
      withdraw: 'withdraw-not-yours',
      undo: ['proposed'],
    },
  },
  countered: {
    holder: {
      propose: ['countered'],
      consent: 'consent-already-given',
      acknowledge: 'acknowledge-boundaries-only',
      decline: 'decline-own',
      withdraw: ['proposed', 'countered', 'agreed', 'under review', 'withdrawn'],
      undo: ['countered'],
    },
    other: {
      propose: ['countered'],
      consent: ['agreed', 'countered', 'proposed'],
      acknowledge: 'acknowledge-boundaries-only',
      decline: ['proposed', 'countered', 'agreed', 'under review', 'declined'],
      withdraw: ['countered', 'proposed', 'withdrawn'],
      undo: ['countered'],
    },
  },
  agreed: both(inForce),
  'under review': both(inForce),
  lapsed: both(ended(['proposed'], 'consent-lapsed')),
  withdrawn: {
    holder: ended(['proposed'], 'consent-withdrawn'),
    other: ended('reopen-withdrawer-only', 'consent-withdrawn'),
  },
  declined: {
    holder: ended(['proposed'], 'consent-declined'),
    other: ended('reopen-decliner-only', 'consent-declined'),
  },
};

const notTheirs: Row = {
  ...everything('boundary-owner-only'),
  consent: 'consent-not-needed',
  undo: 'undo-nothing',
};

/** A boundary is in force by its owner alone; the other may acknowledge it, and nothing else. */
const boundaryOwner: Row = {
  propose: ['agreed', 'under review', 'countered'],
  consent: 'consent-not-needed',
  acknowledge: 'acknowledge-own',
  decline: 'decline-own',
  withdraw: ['withdrawn'],
  undo: 'undo-in-force',
};

const boundaryInForce = {
  holder: boundaryOwner,
  other: { ...notTheirs, acknowledge: ['agreed', 'under review'] },
} as const satisfies Readonly<Record<ClauseRole, Row>>;

const boundaryEnded = {
  holder: {
    ...boundaryOwner,
    propose: ['agreed', 'proposed'],
    withdraw: 'withdraw-not-in-force',
    undo: 'undo-nothing',
  },
  other: { ...notTheirs, acknowledge: 'acknowledge-ended' },
} as const satisfies Readonly<Record<ClauseRole, Row>>;

const boundary: Rows = {
  draft: {
    holder: { ...draft.holder, propose: ['agreed', 'proposed'] },
    other: draft.other,
  },
  proposed: {
    holder: {
      ...boundaryOwner,
      propose: ['agreed', 'proposed'],
      undo: ['proposed'],
    },
    other: { ...notTheirs, acknowledge: ['proposed'] },
  },
  countered: {
    holder: {
      ...boundaryOwner,
      propose: ['agreed', 'countered'],
      withdraw: ['withdrawn', 'agreed', 'under review', 'countered'],
      undo: ['countered'],
    },
    other: { ...notTheirs, acknowledge: ['countered'] },
  },
  agreed: boundaryInForce,
  'under review': boundaryInForce,
  /** A boundary protects its owner and does not lapse by itself: unreachable, and closed all the same. */
  lapsed: boundaryEnded,
  withdrawn: boundaryEnded,
  declined: boundaryEnded,
};

/** What `role` may do with a clause of this kind in this state. */
export const ruleFor = (
  kind: ClauseKind,
  state: ClauseState,
  role: ClauseRole,
  action: ClauseAction,
): ClauseRule => (kind === 'boundary' ? boundary : shared)[state][role][action];
