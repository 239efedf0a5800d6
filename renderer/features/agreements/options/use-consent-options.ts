import { useToday } from '#renderer/platform/clock.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { noConsentOptions, type ConsentOptions } from '#shared/domain/agreements/options/fold.ts';
import {
  CONSENT_OPTIONS_PAGE,
  consentOptionsProjection,
} from '#shared/domain/agreements/options/projection.ts';
import { consentRules, type ConsentRules } from '#shared/domain/agreements/options/selectors.ts';

/** What the pair asks of itself before a consent; nothing until somebody turned something on. */
export const useConsentOptions = (): ConsentOptions =>
  useItems(consentOptionsProjection, CONSENT_OPTIONS_PAGE)?.[0] ?? noConsentOptions;

/** What is asked before a consent today. */
export const useConsentRules = (): ConsentRules => consentRules(useConsentOptions(), useToday());
