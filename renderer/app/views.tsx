import { lazy, type ComponentType } from 'react';
import type { Place } from '#renderer/ui/navigation.ts';
import { HelpView } from './help-view.tsx';
import { MoreView } from './more-view.tsx';
import { NotYetHere } from './not-yet-here.tsx';

type View = ComponentType;

export type Views = Readonly<Record<Place, View>>;

/** One view a place; each feature's code is read when it is first opened. */
export const views: Views = {
  today: lazy(() =>
    import('#renderer/features/today/today-view.tsx').then((m) => ({ default: m.TodayView })),
  ),
  calendar: lazy(() => import('./calendar-room.tsx').then((m) => ({ default: m.CalendarRoom }))),
  agreements: lazy(() =>
    import('#renderer/features/agreements/agreements-view.tsx').then((m) => ({
      default: m.AgreementsView,
    })),
  ),
  milestones: lazy(() =>
    import('#renderer/features/milestones/milestones-view.tsx').then((m) => ({
      default: m.MilestonesView,
    })),
  ),
  private: lazy(() =>
    import('#renderer/features/private/private-view.tsx').then((m) => ({ default: m.PrivateView })),
  ),
  pause: lazy(() =>
    import('#renderer/features/pause/pause-view.tsx').then((m) => ({ default: m.PauseView })),
  ),
  settings: lazy(() =>
    import('#renderer/features/settings/settings-view.tsx').then((m) => ({
      default: m.SettingsView,
    })),
  ),
  bin: lazy(() =>
    import('#renderer/features/bin/bin-view.tsx').then((m) => ({ default: m.BinView })),
  ),
  talk: () => <NotYetHere place="talk" />,
  repair: () => <NotYetHere place="repair" />,
  direction: () => <NotYetHere place="direction" />,
  counsellor: () => <NotYetHere place="counsellor" />,
  more: MoreView,
  help: HelpView,
};
