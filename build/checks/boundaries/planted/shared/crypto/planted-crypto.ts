import { sha256 } from '@noble/hashes/sha2.js';
import { ledger } from '#shared/ledger/ledger.ts'; // expect: boundaries(dependencies)

export const used = [sha256, ledger];
