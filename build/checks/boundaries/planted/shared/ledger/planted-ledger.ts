import { lib } from '#shared/lib/lib.ts';
import { domain } from '#shared/domain/domain.ts'; // expect: boundaries(dependencies)
import { crypto as keys } from '#shared/crypto/crypto.ts'; // expect: boundaries(dependencies)

export const now = Date.now(); // expect: common-ground(no-ambient-clock)
export const used = [lib, domain, keys];
