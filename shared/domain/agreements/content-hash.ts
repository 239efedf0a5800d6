import { textToBytes, toBase64Url } from '#shared/lib/bytes.ts';
import { canonical } from '#shared/lib/canonical.ts';
import { digest } from '#shared/lib/digest.ts';
import type { ClauseContent, ClauseProposed } from './kinds.ts';

/** The words and terms of a proposal, without what ties it to its clause's history. */
export const contentOf = (body: ClauseProposed): ClauseContent => {
  const { base: _base, from: _from, ...content } = body;
  return content;
};

/**
 * Tagged SHA-256 over the RFC 8785 form of a clause's content, base64url (43 characters). The same words
 * and terms give the same hash, whoever offers them and whenever; any edit gives another (S3).
 */
export const hashContent = (content: ClauseContent): string =>
  toBase64Url(digest('common-ground/clause-content/v1', textToBytes(canonical(content))));
