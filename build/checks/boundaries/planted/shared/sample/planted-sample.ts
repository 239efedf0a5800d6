import { domain } from '#shared/domain/domain.ts';
import { lib } from '#shared/lib/lib.ts';
import { crypto as keys } from '#shared/crypto/crypto.ts'; // expect: boundaries(dependencies)
import { ui } from '#renderer/ui/ui.ts'; // expect: boundaries(dependencies)

export const now = Date.now(); // expect: common-ground(no-ambient-clock)
export const used = [domain, lib, keys, ui];
