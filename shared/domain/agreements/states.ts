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
  'renew',
  'let-lapse',
  'taper',
  'comment',
  'move',
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
  | 'boundary-owner-only'
  | 'renew-not-in-force'
  | 'taper-not-in-force'
  | 'comment-ended'
  | 'move-ended';

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
  renew: refusal,
  'let-lapse': refusal,
  taper: refusal,
  comment: refusal,
  move: refusal,
});

const both = (row: Row): Readonly<Record<ClauseRole, Row>> => ({ holder: row, other: row });

const draft: Readonly<Record<ClauseRole, Row>> = {
  holder: { ...everything('not-shared-yet'), propose: ['proposed'] },
  other: everything('not-shared-yet'),
};

/** What stands beside a clause changes nothing about it. */
const beside = (state: ClauseState) => ({ comment: [state], move: [state] }) as const;

const notInForce = {
  renew: 'renew-not-in-force',
  'let-lapse': 'renew-not-in-force',
  taper: 'taper-not-in-force',
} as const;

/** A wording that holds is kept by each alone, let lapse by either, and made lighter by either. */
const holding = (state: ClauseState) =>
  ({
    renew: ['agreed', 'under review'],
    'let-lapse': ['lapsed'],
    taper: [state],
    ...beside(state),
  }) as const;

/** In force, nothing else offered: other words may be, and either may end it at once. */
const inForce = (state: ClauseState): Row => ({
  ...holding(state),
  propose: ['countered'],
  consent: 'consent-already-given',
  acknowledge: 'acknowledge-boundaries-only',
  decline: 'decline-nothing-open',
  withdraw: ['withdrawn'],
  undo: 'undo-in-force',
});

const ended = (propose: ClauseRule, consent: ClauseRefusal): Row => ({
  propose,
  consent,
  acknowledge: 'acknowledge-boundaries-only',
  decline: 'decline-nothing-open',
  withdraw: 'withdraw-not-in-force',
  undo: 'undo-nothing',
  ...notInForce,
  comment: 'comment-ended',
  move: 'move-ended',
});

/** Where other words are offered, the wording beneath them (if any) is still kept, let lapse or made lighter. */
const underOtherWords = {
  renew: ['countered'],
  'let-lapse': ['countered', 'proposed'],
  taper: ['countered'],
  ...beside('countered'),
} as const;

const shared: Rows = {
  draft,
  proposed: {
    holder: {
      ...notInForce,
      ...beside('proposed'),
      propose: ['proposed'],
      consent: 'consent-already-given',
      acknowledge: 'acknowledge-boundaries-only',
      decline: 'decline-own',
      withdraw: ['withdrawn', 'declined', 'lapsed'],
      undo: ['proposed'],
    },
    other: {
      ...notInForce,
      ...beside('proposed'),
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
      ...underOtherWords,
      propose: ['countered'],
      consent: 'consent-already-given',
      acknowledge: 'acknowledge-boundaries-only',
      decline: 'decline-own',
      withdraw: ['proposed', 'countered', 'agreed', 'under review', 'withdrawn'],
      undo: ['countered'],
    },
    other: {
      ...underOtherWords,
      propose: ['countered'],
      consent: ['agreed', 'countered', 'proposed'],
      acknowledge: 'acknowledge-boundaries-only',
      decline: ['proposed', 'countered', 'agreed', 'under review', 'declined'],
      withdraw: ['countered', 'proposed', 'withdrawn'],
      undo: ['countered'],
    },
  },
  agreed: both(inForce('agreed')),
  'under review': both(inForce('under review')),
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

const notTheirs = (state: ClauseState): Row => ({
  ...everything('boundary-owner-only'),
  comment: [state],
  move: [state],
  consent: 'consent-not-needed',
  undo: 'undo-nothing',
});

/** A boundary is in force by its owner alone; the other may acknowledge it, and nothing else. */
const boundaryOwner = (state: ClauseState): Row => ({
  ...holding(state),
  propose: ['agreed', 'under review', 'countered'],
  consent: 'consent-not-needed',
  acknowledge: 'acknowledge-own',
  decline: 'decline-own',
  withdraw: ['withdrawn'],
  undo: 'undo-in-force',
});

const boundaryInForce = (state: ClauseState) =>
  ({
    holder: boundaryOwner(state),
    other: { ...notTheirs(state), acknowledge: ['agreed', 'under review'] },
  }) as const satisfies Readonly<Record<ClauseRole, Row>>;

const boundaryEnded = {
  holder: {
    ...ended(['agreed', 'proposed'], 'consent-not-needed'),
    acknowledge: 'acknowledge-own',
    decline: 'decline-own',
  },
  other: {
    ...notTheirs('withdrawn'),
    comment: 'comment-ended',
    move: 'move-ended',
    acknowledge: 'acknowledge-ended',
  },
} as const satisfies Readonly<Record<ClauseRole, Row>>;

const boundary: Rows = {
  draft: {
    holder: { ...draft.holder, propose: ['agreed', 'proposed'] },
    other: draft.other,
  },
  proposed: {
    holder: {
      ...boundaryOwner('proposed'),
      ...notInForce,
      propose: ['agreed', 'proposed'],
      undo: ['proposed'],
    },
    other: { ...notTheirs('proposed'), acknowledge: ['proposed'] },
  },
  countered: {
    holder: {
      ...boundaryOwner('countered'),
      ...underOtherWords,
      propose: ['agreed', 'countered'],
      withdraw: ['withdrawn', 'agreed', 'under review', 'countered'],
      undo: ['countered'],
    },
    other: { ...notTheirs('countered'), acknowledge: ['countered'] },
  },
  agreed: boundaryInForce('agreed'),
  'under review': boundaryInForce('under review'),
  /** A boundary protects its owner: it lapses only where they let it, never by itself. */
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
