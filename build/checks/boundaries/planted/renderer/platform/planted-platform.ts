import { ipc } from '#shared/ipc/ipc.ts';
import { domain } from '#shared/domain/domain.ts'; // expect: boundaries(dependencies)

export const bridge = window.commonGround;
export const used = [ipc, domain];
