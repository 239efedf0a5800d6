import { slotName, type PersonalPlace } from '#shared/crypto/personal-vault.ts';
import { sealPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import type { PersonalItem } from '#shared/crypto/personal-vault-schema.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { farPlans } from '#shared/domain/calendar/far-plans.ts';
import type { PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import type { Opened } from './make-people.ts';

/** Seals what one person keeps to themselves into the file that the app would have written. */
export const writeDrafts = async (
  api: CommonGroundApi,
  { id: person, bundle }: Opened,
  drafts: readonly Omit<PersonalItem, 'changed'>[],
  today: PlainDate,
  random: RandomBytes,
): Promise<void> => {
  const items = Object.fromEntries(
    drafts.map((item, index) => [item.id, { ...item, changed: index + 1 }]),
  );
  const vault = { changes: drafts.length, items, bin: {} };
  const place: PersonalPlace = { person, slot: 'drafts' };
  const sealed = sealPersonalVault(bundle.draftsKey, place, vault, random, farPlans(today));
  if (!sealed.ok || !(await api.slotWrite(slotName(place), sealed.value))) {
    throw new Error('The drafts of a seeded profile could not be written.');
  }
};
