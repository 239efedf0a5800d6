import type { CommandContext, CommandResult, Moment } from '#shared/domain/command.ts';
import { localToInstant } from '#shared/domain/dates/zone.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import type { ItemId, PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Dice } from './dice.ts';
import type { KeptPictures } from './photo-story.ts';

/** Which of the two acts: 0 is Mara, 1 is Jonas. */
export type Side = 0 | 1;

export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

/** Everything that was told of an item so far, in the order written. */
export type Told = (item: ItemId) => readonly FoldEntry[];

/** One act of one person on one day, made by a domain command when its turn comes. */
export interface SampleAct {
  readonly on: PlainDate;
  readonly by: Side;
  readonly tell: (context: CommandContext, told: Told) => CommandResult;
}

/** Something one of them keeps to themselves: an item of the drafts or of the private file. */
export interface SampleDraft {
  readonly slot: 'drafts' | 'private';
  readonly room: string;
  readonly kind: string;
  readonly body: unknown;
}

/** What the stories of one stretch of history have in common. */
export interface Setting {
  readonly dice: Dice;
  readonly zone: TimeZoneId;
  /** The day of opening. Nothing is written later. */
  readonly today: PlainDate;
  /** The day this stretch leads up to: today, or long before in a lengthened history. */
  readonly end: PlainDate;
  /** An earlier stretch: it leaves nothing open and nothing in force behind. */
  readonly isPast: boolean;
  readonly isDense: boolean;
  readonly pictures?: KeptPictures | undefined;
}

/** `days` after the stretch's last day; negative for before it. */
export const dayOf = (setting: Setting, days: number): PlainDate => addDays(setting.end, days);

export const momentOf = (day: PlainDate, time: string, zone: TimeZoneId): Moment => ({
  at: localToInstant(`${day}T${time}`, zone),
  zone,
});

/** Remembers the item that its first act was minted for, and folds it for the acts after. */
export const followItem = <Item>(fold: (entries: readonly FoldEntry[]) => Item | null) => {
  let item: ItemId | null = null;
  return {
    begin: (result: CommandResult): CommandResult => {
      item = result.ok ? (result.value[0]?.item ?? null) : null;
      return result;
    },
    id: (): ItemId | null => item,
    read: (told: Told): Item | null => (item === null ? null : fold(told(item))),
    after:
      (command: (context: CommandContext, folded: Item) => CommandResult): SampleAct['tell'] =>
      (context, told) => {
        const folded = item === null ? null : fold(told(item));
        return folded === null
          ? { ok: false, error: { reason: 'sample-out-of-order' } }
          : command(context, folded);
      },
  };
};
