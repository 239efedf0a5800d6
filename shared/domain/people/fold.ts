import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { DeviceId, EntryHash, PersonId } from '#shared/lib/identifiers.ts';
import { readBody } from '../fields.ts';
import { deviceAdded, deviceRetired, personJoined, type DeviceAdded } from './kinds.ts';

export interface PersonDevice extends DeviceAdded {
  readonly retired: boolean;
}

/** Someone who joined the shared vault. `joined` orders the two: it is the fold key of their first entry. */
export interface PersonRecord {
  readonly id: PersonId;
  readonly name: string;
  readonly accent: string;
  readonly identityKey: string;
  readonly ageRecipient: string;
  readonly joined: { readonly lamport: number; readonly hash: EntryHash };
  readonly devices: readonly PersonDevice[];
}

const withDevice = (person: PersonRecord, added: DeviceAdded): PersonRecord =>
  person.devices.some((device) => device.device === added.device)
    ? person
    : { ...person, devices: [...person.devices, { ...added, retired: false }] };

const withoutDevice = (person: PersonRecord, id: DeviceId): PersonRecord => ({
  ...person,
  devices: person.devices.map((device) =>
    device.device === id ? { ...device, retired: true } : device,
  ),
});

/**
 * Entries of one person (item = their own id) in fold order → who they are. Only a person speaks for
 * themselves: entries by anyone else are passed over. Certificates are checked by the ledger, not here.
 */
export const foldPerson = (entries: readonly FoldEntry[]): PersonRecord | null => {
  let person: PersonRecord | null = null;
  for (const entry of entries) {
    if (entry.author !== entry.item) continue;
    if (entry.kind === 'person-joined' && person === null) {
      const body = readBody(personJoined, entry);
      if (body === null) continue;
      const joined = { lamport: entry.lamport, hash: entry.hash };
      person = { id: entry.item, ...body, joined, devices: [] };
    } else if (entry.kind === 'device-added' && person !== null) {
      const body = readBody(deviceAdded, entry);
      if (body !== null) person = withDevice(person, body);
    } else if (entry.kind === 'device-retired' && person !== null) {
      const body = readBody(deviceRetired, entry);
      if (body !== null) person = withoutDevice(person, body.device);
    }
  }
  return person;
};
