import { createContext, useContext } from 'react';
import type { PlainDate } from '#shared/lib/identifiers.ts';

/** Something of another room that a day is about: it is no plan, takes no time, and opens there. */
export interface DayBeside {
  readonly key: string;
  readonly date: PlainDate;
  /** In full, as it is read in a day's list. */
  readonly words: string;
  readonly onOpen: () => void;
}

export type DaysBeside = ReadonlyMap<PlainDate, readonly DayBeside[]>;

/** Wired where the rooms are put together; a calendar alone has nothing beside its plans. */
export const DaysBesideContext = createContext<DaysBeside>(new Map());

const none: readonly DayBeside[] = [];

export const useBeside = (date: PlainDate): readonly DayBeside[] =>
  useContext(DaysBesideContext).get(date) ?? none;
