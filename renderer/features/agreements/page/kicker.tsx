import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { reviewDates } from '#shared/domain/agreements/review-dates.ts';
import { earliestHeldSince, wordingInForce } from '#shared/domain/agreements/selectors.ts';
import type { Clause } from '#shared/domain/agreements/clause.ts';

interface Dates {
  readonly since: string;
  readonly review: string;
}

/** Since when something both agreed to has held without a break, and when the next review comes. */
const datesOf = (clauses: readonly Clause[], today: string): Dates | null => {
  const held = clauses.filter(
    (clause) => clause.clauseKind !== 'boundary' && wordingInForce(clause, today) !== null,
  );
  const since = earliestHeldSince(held, today);
  const reviews = reviewDates(held, today).map(({ on }) => on);
  const review = reviews.find((date) => date >= today) ?? reviews.at(-1);
  return since === null || review === undefined ? null : { since, review };
};

/** The line over the page: what both hold; one person's boundary is no agreement of two. */
export const Kicker = ({ clauses }: { readonly clauses: readonly Clause[] }) => {
  const { me, people } = useSession();
  const today = useToday();
  const dayWords = useDayWords();
  const dates = datesOf(clauses, today);
  if (dates !== null) {
    return (
      <FormattedMessage
        id="agreements.kicker.in-force"
        values={{ date: dayWords(dates.since), review: dayWords(dates.review) }}
      />
    );
  }
  const boundaries = clauses.filter(
    (clause) => clause.clauseKind === 'boundary' && wordingInForce(clause, today) !== null,
  );
  const owners = [...new Set(boundaries.map(({ owner }) => owner))];
  const [owner] = owners;
  const count = boundaries.length;
  if (owner === undefined) return <FormattedMessage id="agreements.nothing-in-force" />;
  if (owners.length > 1) return <FormattedMessage id="agreements.kicker.boundaries-of-both" />;
  if (owner === me?.id) {
    return <FormattedMessage id="agreements.kicker.boundaries-mine" values={{ count }} />;
  }
  const name = people.find((person) => person.id === owner)?.name ?? '';
  return <FormattedMessage id="agreements.kicker.boundaries-of" values={{ count, name }} />;
};
