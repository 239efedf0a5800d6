import { toBase64Url } from './bytes.ts';
import type { RandomBytes } from './identifiers.ts';

/** 16 random bytes as 22 characters of base64url. Random, never time-ordered: an id tells nothing. */
export const mintId = (random: RandomBytes): string => toBase64Url(random(16));
