import { textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { digest } from '#shared/lib/digest.ts';
import type { Term } from './kinds.ts';

/** Tagged SHA-256 over the RFC 8785 form of a term, base64url (43 characters): what a consent names (S3). */
export const hashTerm = (term: Term): string =>
  toBase64Url(digest('common-ground/calendar-term/v1', textToBytes(canonical(term))));
