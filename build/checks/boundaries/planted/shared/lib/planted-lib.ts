import { ledger } from '#shared/ledger/ledger.ts'; // expect: boundaries(dependencies)
import { x25519 } from '@noble/curves/ed25519.js'; // expect: boundaries(dependencies)

console.log(ledger, x25519); // expect: eslint(no-console)
