import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { dutiesOf } from '#shared/domain/agreements/carriers.ts';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import { openingWords } from '#shared/domain/agreements/opening-words.ts';
import { wordingInForce } from '#shared/domain/agreements/selectors.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import styles from '../agreements.module.css';
import own from './who-carries-what.module.css';

interface WhoCarriesWhatProps {
  readonly clauses: readonly Clause[];
  readonly first: Person;
  readonly second: Person;
}

interface GroupProps {
  readonly title: ReactNode;
  readonly clauses: readonly Clause[];
  readonly by: readonly ('first' | 'second')[];
}

/** The threads of those who carry it run under each clause; where both do, they meet. */
const Group = ({ title, clauses, by }: GroupProps) => {
  const today = useToday();
  return (
    <section className={own['duties']}>
      <h3 className={styles['historyTitle']}>{title}</h3>
      {clauses.length === 0 ? (
        <p className={styles['details']}>
          <FormattedMessage id="agreements.duties.nothing" />
        </p>
      ) : (
        <ul className={styles['history']}>
          {clauses.map((clause) => {
            const content = wordingInForce(clause, today)?.content;
            return (
              <li key={clause.id} dir="auto">
                {content === undefined ? null : openingWords(content)}
              </li>
            );
          })}
        </ul>
      )}
      <HalfLines
        first={by.includes('first') && clauses.length > 0 ? 'drawn' : 'none'}
        second={by.includes('second') && clauses.length > 0 ? 'drawn' : 'none'}
        twist={by.length > 1 && clauses.length > 0 ? 'clause' : null}
      />
    </section>
  );
};

/** Who does what by the words in force: a quiet picture, nothing counted and nothing weighed (S11). */
export const WhoCarriesWhat = ({ clauses, first, second }: WhoCarriesWhatProps) => {
  const { me } = useSession();
  const today = useToday();
  const duties = dutiesOf(
    clauses,
    [first.id, second.id],
    (clause) => wordingInForce(clause, today)?.content ?? null,
  );
  const title = (person: Person) =>
    person.id === me?.id ? (
      <FormattedMessage id="agreements.duties.mine" />
    ) : (
      <FormattedMessage id="agreements.duties.of" values={{ name: person.name }} />
    );
  return (
    <Disclosure label={<FormattedMessage id="agreements.duties.title" />}>
      <Group title={title(first)} clauses={duties.alone[0] ?? []} by={['first']} />
      <Group
        title={<FormattedMessage id="agreements.duties.both" />}
        clauses={duties.together}
        by={['first', 'second']}
      />
      <Group title={title(second)} clauses={duties.alone[1] ?? []} by={['second']} />
    </Disclosure>
  );
};
