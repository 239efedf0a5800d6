import {
  Calendar,
  Compass,
  Ellipsis,
  EyeOff,
  Feather,
  LifeBuoy,
  Lock,
  MessageCircle,
  Moon,
  Settings,
  Sprout,
  Sun,
  Trash2,
  Users,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Place } from '#renderer/ui/navigation.ts';

/** What a person comes for; the other places are about the app. */
type RoomPlace = Exclude<Place, 'more' | 'bin' | 'pause' | 'help' | 'settings'>;

export interface Room {
  readonly place: RoomPlace;
  readonly icon: LucideIcon;
  readonly name: ReactNode;
  /** What it is for, in one sentence (More). */
  readonly purpose: ReactNode;
  /** Single key that goes there. */
  readonly key: string;
  readonly isDayOne: boolean;
  /** Not in this version: says so when opened. */
  readonly comesLater: boolean;
}

const room = (
  place: RoomPlace,
  icon: LucideIcon,
  key: string,
  words: { readonly name: ReactNode; readonly purpose: ReactNode },
  flags: { readonly isDayOne?: boolean; readonly comesLater?: boolean } = {},
): Room => ({
  place,
  icon,
  key,
  ...words,
  isDayOne: flags.isDayOne ?? false,
  comesLater: flags.comesLater ?? false,
});

/** Groups as they stand in the sidebar, a gap between them. */
export const roomGroups: readonly (readonly Room[])[] = [
  [
    room(
      'today',
      Sun,
      '1',
      {
        name: <FormattedMessage id="app.room.today" />,
        purpose: <FormattedMessage id="app.room.today.purpose" />,
      },
      { isDayOne: true },
    ),
    room(
      'calendar',
      Calendar,
      '2',
      {
        name: <FormattedMessage id="app.room.calendar" />,
        purpose: <FormattedMessage id="app.room.calendar.purpose" />,
      },
      { isDayOne: true },
    ),
    room('agreements', Feather, '3', {
      name: <FormattedMessage id="app.room.agreements" />,
      purpose: <FormattedMessage id="app.room.agreements.purpose" />,
    }),
    room('milestones', Sprout, '4', {
      name: <FormattedMessage id="app.room.milestones" />,
      purpose: <FormattedMessage id="app.room.milestones.purpose" />,
    }),
  ],
  [
    room(
      'talk',
      MessageCircle,
      '5',
      {
        name: <FormattedMessage id="app.room.talk" />,
        purpose: <FormattedMessage id="app.room.talk.purpose" />,
      },
      { comesLater: true },
    ),
    room(
      'repair',
      Wrench,
      '6',
      {
        name: <FormattedMessage id="app.room.repair" />,
        purpose: <FormattedMessage id="app.room.repair.purpose" />,
      },
      { comesLater: true },
    ),
    room(
      'direction',
      Compass,
      '7',
      {
        name: <FormattedMessage id="app.room.direction" />,
        purpose: <FormattedMessage id="app.room.direction.purpose" />,
      },
      { comesLater: true },
    ),
    room(
      'counsellor',
      Users,
      '8',
      {
        name: <FormattedMessage id="app.room.counsellor" />,
        purpose: <FormattedMessage id="app.room.counsellor.purpose" />,
      },
      { comesLater: true },
    ),
  ],
  [
    room(
      'private',
      Lock,
      '9',
      {
        name: <FormattedMessage id="app.room.private" />,
        purpose: <FormattedMessage id="app.room.private.purpose" />,
      },
      { isDayOne: true },
    ),
  ],
];

export const allRooms: readonly Room[] = roomGroups.flat();

export const icons = {
  more: Ellipsis,
  pause: Moon,
  hide: EyeOff,
  help: LifeBuoy,
  settings: Settings,
  bin: Trash2,
} as const;
