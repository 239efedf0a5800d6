import type { NewEntry } from '#shared/ledger/entry-types.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { textLimits } from '#shared/lib/limits.ts';
import { ok } from '#shared/lib/result.ts';
import { refuse, type CommandResult } from '../command.ts';
import { refusedText } from '../fields.ts';
import { deviceAdded, personJoined, type DeviceAdded, type PersonJoined } from './kinds.ts';

/** The first entries a person writes into a shared vault: who they are, and the device they write with. */
export const joinVault = (
  person: PersonId,
  profile: PersonJoined,
  device: DeviceAdded,
): CommandResult => {
  const refusal = refusedText('name', profile.name, textLimits.name, true);
  if (refusal !== null) return { ok: false, error: refusal };
  const joined = personJoined.safeParse({ ...profile, name: profile.name.trim() });
  const added = deviceAdded.safeParse(device);
  if (!joined.success || !added.success) return refuse('profile-unreadable');
  const entries: readonly NewEntry[] = [
    { kind: 'person-joined', item: person, body: joined.data },
    { kind: 'device-added', item: person, body: added.data },
  ];
  return ok(entries);
};
