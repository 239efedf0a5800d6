import { useContext } from 'react';
import { useIntl } from 'react-intl';
import {
  DaysBesideContext,
  type DayBeside,
} from '#renderer/features/calendar/beside/days-beside.ts';
import { CalendarView } from '#renderer/features/calendar/calendar-view.tsx';
import { useToday } from '#renderer/platform/clock.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import { CommandsContext } from '#renderer/ui/commands.ts';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { openingWords } from '#shared/domain/agreements/opening-words.ts';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { reviewDates } from '#shared/domain/agreements/review-dates.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';

const none: readonly never[] = [];

/** Enough to know a clause by in a day's list. */
const MOST_CHARACTERS = 60;

/** The calendar with the days on which clauses are looked at again: two rooms meet here, and only here. */
export const CalendarRoom = () => {
  const { formatMessage } = useIntl();
  const registry = useContext(CommandsContext);
  const goTo = useGoTo();
  const today = useToday();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE) ?? none;
  const beside = new Map<PlainDate, readonly DayBeside[]>();
  for (const { clause, proposal, on } of reviewDates(clauses, today)) {
    const day: DayBeside = {
      key: clause.id,
      date: on,
      words: formatMessage(
        { id: 'calendar.beside.review' },
        { words: openingWords(proposal.content, MOST_CHARACTERS) },
      ),
      onOpen: () => {
        goTo('agreements');
        registry.ask('agreements.show', clause.id);
      },
    };
    beside.set(on, [...(beside.get(on) ?? []), day]);
  }
  return (
    <DaysBesideContext value={beside}>
      <CalendarView />
    </DaysBesideContext>
  );
};
