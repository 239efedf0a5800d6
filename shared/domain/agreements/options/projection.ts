import type { Projection } from '../../projection.ts';
import { foldConsentOptions, type ConsentOptions } from './fold.ts';
import { consentOptionKinds } from './kinds.ts';

export const CONSENT_OPTIONS_PAGE = 'consent-options';

export const consentOptionsProjection: Projection<ConsentOptions> = {
  room: 'consent-options',
  kinds: Object.keys(consentOptionKinds),
  fold: foldConsentOptions,
  pages: () => [CONSENT_OPTIONS_PAGE],
};
