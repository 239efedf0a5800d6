import { useSession } from '#renderer/session/session-context.tsx';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { FirstHelp } from './first-help.tsx';
import { todayRoom } from './lines.ts';
import { TodayPage } from './today-page.tsx';

/** Its being there says that "What would help now?" was asked; nothing is in it. */
const firstDayKind = 'first-day';

/** The first page of the book; on each person's very first opening, one question before it. */
export const TodayView = () => {
  const { mode, drafts } = useSession();
  const wasAsked = useDrafts(todayRoom).some((draft) => draft.kind === firstDayKind);
  if (mode === 'alone' && !wasAsked) {
    return (
      <FirstHelp
        onDone={() => void drafts?.save({ room: todayRoom, kind: firstDayKind, body: {} })}
      />
    );
  }
  return <TodayPage />;
};
