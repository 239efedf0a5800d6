import { textToBytes, toBase64Url } from './bytes.ts';
import { digest } from './digest.ts';
import type { ItemId } from './identifiers.ts';

/**
 * The id under which a private draft is shared: 16 bytes of a tagged SHA-256 over the draft's own random
 * id, base64url (22 characters). Always the same for one draft, so that after a crash between sharing and
 * removing the draft it is known as shared; nobody without the draft can tell where the id comes from.
 */
export const sharedIdOf = (draftId: string): ItemId =>
  toBase64Url(digest('common-ground/shared-id/v1', textToBytes(draftId)).slice(0, 16));
