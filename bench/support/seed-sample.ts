import { mintId } from '#shared/lib/mint-id.ts';
import { generateSample } from '#shared/sample/sample.ts';
import { createTeller } from '#shared/sample/tell.ts';
import { couple } from './seed/couple.ts';
import { openHistoryWriter } from './seed/history-writer.ts';
import { makePeople } from './seed/make-people.ts';
import { openProfileShell } from './seed/profile-shell.ts';
import { seededBytes } from './seed/story.ts';
import { writeDrafts } from './seed/write-drafts.ts';
import { toDay, type SeededProfile } from './seed-profile.ts';

/** Acts told between two looks at what waits to be written. */
const actsAtOnce = 200;

/**
 * Makes a profile folder of the sample couple, as "Look around" makes theirs in memory: `times` their
 * eighteen months at constant density, told by the domain commands, signed, and sealed day by day.
 */
export const seedSample = async (folder: string, times: number): Promise<SeededProfile> => {
  const random = seededBytes(1);
  const today = toDay(new Date());
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sample = generateSample({ seed: 1, today, zone, times });
  const shell = openProfileShell(folder);
  try {
    const made = await makePeople(shell.api, couple, sample.acts[0]?.on ?? today, random);
    const [mara, jonas] = made.people;
    const writer = await openHistoryWriter(shell.api, made, random);
    if (mara === undefined || jonas === undefined || writer === null) {
      throw new Error('The sample is of two people.');
    }
    let day = '';
    const teller = createTeller(sample, [mara.id, jonas.id], (by, on, entries) => {
      if (on !== day) writer.seal();
      day = on;
      return writer.write(by, on, entries);
    });
    for (let next = 0; next < teller.total;) {
      const told = teller.tell(next, actsAtOnce);
      if (!told.ok) throw new Error(`A sample act was refused: ${told.error.refusal.reason}`);
      next = told.value;
      await writer.keepUp();
    }
    const entries = await writer.end();
    for (const [side, person] of [mara, jonas].entries()) {
      const drafts = sample
        .drafts(side === 0 ? 0 : 1)
        .filter(({ slot }) => slot === 'drafts')
        .map(({ room, kind, body }) => ({ id: mintId(random), room, kind, body }));
      await writeDrafts(shell.api, person, drafts, today, random);
    }
    return {
      people: couple.map((person, side) => ({ ...person, id: made.people[side]?.id ?? '' })),
      entries,
    };
  } finally {
    await shell.close();
  }
};
