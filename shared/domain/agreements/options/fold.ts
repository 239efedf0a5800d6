import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { laterDate } from '#shared/lib/plain-date.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import { readBody } from '../../fields.ts';
import { consentOptionSet, type ConsentOption } from './kinds.ts';

/** The pair's options are one item under one id, so that two computers mean the same ones. */
export const CONSENT_OPTIONS_ITEM = sharedIdOf('consent-options');

export interface OptionState {
  /** Turned on at some time, and not yet turned off by both. */
  readonly isOn: boolean;
  /** Who no longer wants it, and since which date. */
  readonly offBy: readonly { readonly person: PersonId; readonly on: PlainDate }[];
}

export type ConsentOptions = Readonly<Record<ConsentOption, OptionState>>;

const off: OptionState = { isOn: false, offBy: [] };

export const noConsentOptions: ConsentOptions = { 'own-words': off, 'cooling-off': off };

const set = (state: OptionState, person: PersonId, isOn: boolean, on: PlainDate): OptionState => {
  if (isOn) return { isOn: true, offBy: [] };
  if (!state.isOn || state.offBy.some((each) => each.person === person)) return state;
  return { ...state, offBy: [...state.offBy, { person, on }] };
};

/** Entries of the options in fold order → where each stands. An entry's date counts as at least that of those before it. */
export const foldConsentOptions = (entries: readonly FoldEntry[]): ConsentOptions | null => {
  let on: PlainDate = '';
  let options = noConsentOptions;
  let isKnown = false;
  for (const entry of entries) {
    on = laterDate(entry.wall, on);
    const body = entry.kind === 'consent-option-set' ? readBody(consentOptionSet, entry) : null;
    if (body === null || entry.item !== CONSENT_OPTIONS_ITEM) continue;
    isKnown = true;
    const state = options[body.option];
    options = { ...options, [body.option]: set(state, entry.author, body.isOn, on) };
  }
  return isKnown ? options : null;
};
