import { domain } from '#shared/domain/domain.ts';
import { crypto as keys } from '#shared/crypto/crypto.ts';
import { ipc } from '#shared/ipc/ipc.ts'; // expect: boundaries(dependencies)
import { createHash } from 'node:crypto'; // expect: boundaries(dependencies)

export const used = [domain, keys, ipc, createHash];
