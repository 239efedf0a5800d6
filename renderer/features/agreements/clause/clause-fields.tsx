import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { ShownText } from '../wording/shown-text.tsx';
import { CLAUSE_FIELDS, useFieldWords, type Beside, type ClauseField } from './use-field-words.ts';
import styles from '../agreements.module.css';

/** What the page says elsewhere: in its meta line, in a margin, by where the clause stands, in a fold of its own. */
const FOLDED: readonly ClauseField[] = ['carriedBy', 'scope', 'exceptions', 'repair', 'startsOn'];

interface FieldNameProps {
  readonly field: ClauseField;
  /** Whose reason it is. */
  readonly author: string;
}

export const FieldName = ({ field, author }: FieldNameProps) => {
  switch (field) {
    case 'clauseKind':
      return <FormattedMessage id="agreements.draft.kind" />;
    case 'section':
      return <FormattedMessage id="agreements.draft.section" />;
    case 'why':
      return <FormattedMessage id="agreements.field.why" values={{ name: author }} />;
    case 'observable':
      return <FormattedMessage id="agreements.field.observable" />;
    case 'carriedBy':
      return <FormattedMessage id="agreements.draft.carried-by" />;
    case 'scope':
      return <FormattedMessage id="agreements.field.scope" />;
    case 'exceptions':
      return <FormattedMessage id="agreements.field.exceptions" />;
    case 'repair':
      return <FormattedMessage id="agreements.field.repair" />;
    case 'startsOn':
      return <FormattedMessage id="agreements.field.starts-on" />;
    case 'reviewOn':
      return <FormattedMessage id="agreements.field.review-on" />;
    case 'taper':
      return <FormattedMessage id="agreements.taper.title" />;
  }
};

export const hasFolded = (beside: Omit<Beside, 'clauseKind' | 'section'>): boolean =>
  [beside.scope, beside.exceptions, beside.repair, beside.startsOn].some(
    (text) => (text ?? '').trim() !== '',
  ) || beside.carriedBy !== undefined;

interface ClauseFieldsProps {
  readonly beside: Beside;
  /** Who wrote it. */
  readonly author: PersonId;
  /** Whose boundary or request it is. */
  readonly owner: PersonId;
  /** folded: without what the page says already. */
  readonly which?: 'all' | 'folded';
}

/** Everything about a clause besides its words, as it would be read aloud. */
export const ClauseFields = ({ beside, author, owner, which = 'all' }: ClauseFieldsProps) => {
  const { people } = useSession();
  const fieldWords = useFieldWords();
  const name = people.find(({ id }) => id === author)?.name ?? '';
  const said = (which === 'all' ? CLAUSE_FIELDS : FOLDED).flatMap((field) => {
    const words = fieldWords(beside, field, owner);
    return words === '' ? [] : [{ field, words }];
  });
  return (
    <dl className={styles['list']}>
      {said.map(({ field, words }) => (
        <div key={field}>
          <dt>
            <FieldName field={field} author={name} />
          </dt>
          <dd dir="auto">
            <ShownText text={words} />
          </dd>
        </div>
      ))}
    </dl>
  );
};
