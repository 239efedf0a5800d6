import { lib } from '#shared/lib/lib.ts';
import { domain } from '#shared/domain/domain.ts'; // expect: boundaries(dependencies)

export const used = [lib, domain];
