import type { RecoveryOutcome } from './accounts.ts';
import { deriveFresh } from './derive.ts';
import type { SessionCore } from './session-core.ts';
import { damaged, startSession, type Opened } from './unlocking.ts';
import { changePerson, findPerson, unlockWithRecovery } from '#shared/crypto/keyring.ts';
import { replacePassphrase } from '#shared/crypto/passphrase-change.ts';
import { parseRecoveryKey } from '#shared/crypto/recovery-key.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { wipe } from '#shared/lib/bytes.ts';

/**
 * A forgotten passphrase: the printed words open the bundle, which gets the new passphrase. The same
 * words go on working. Private keeps its own passphrase and its own recovery key (S24).
 */
export const unlockByRecovery = async (
  core: SessionCore,
  id: PersonId,
  words: readonly string[],
  newPassphrase: string,
): Promise<Opened<RecoveryOutcome>> => {
  const keyring = core.keyring();
  const recoveryKey = parseRecoveryKey(words.join(' '));
  if (!recoveryKey.ok) return { open: null, outcome: { status: 'malformed-words' } };
  const bundle = unlockWithRecovery(keyring, id, recoveryKey.value);
  if (!bundle.ok) {
    return bundle.error === 'damaged'
      ? damaged
      : { open: null, outcome: { status: 'wrong-words' } };
  }
  const session = await deriveFresh(core.env, newPassphrase);
  const replaced = replacePassphrase(keyring, bundle.value, session, core.env.random);
  wipe(session.key);
  const recovery = findPerson(keyring, id)?.recovery ?? null;
  const kept =
    replaced.ok && (await core.keep(changePerson(replaced.value.keyring, id, { recovery })));
  if (!kept) return { open: null, outcome: { status: 'not-saved' } };
  return startSession(core, bundle.value, 'alone');
};
