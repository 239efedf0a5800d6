import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import type { Proposal } from '#shared/domain/agreements/clause.ts';
import { canonical } from '#shared/lib/canonical.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { ShownText } from '../wording/shown-text.tsx';
import { FieldName } from './clause-fields.tsx';
import { CLAUSE_FIELDS, useFieldWords, type ClauseField } from './use-field-words.ts';
import styles from '../agreements.module.css';

interface ChangedFieldsProps {
  readonly before: Proposal;
  readonly after: Proposal;
  readonly owner: PersonId;
}

interface Row {
  readonly key: string;
  readonly field: ClauseField;
  readonly author: PersonId;
  readonly old: string;
  readonly added: string;
}

/** By what is hashed, not by how it reads: nothing that a consent covers changes unseen (S3). */
const changedIn = (before: Proposal, after: Proposal): readonly ClauseField[] =>
  CLAUSE_FIELDS.filter(
    (field) => canonical(before.content[field] ?? null) !== canonical(after.content[field] ?? null),
  );

/** Everything beside the words that one wording says and the other doesn't. */
export const ChangedFields = ({ before, after, owner }: ChangedFieldsProps) => {
  const { people } = useSession();
  const fieldWords = useFieldWords();
  const rows = changedIn(before, after).flatMap((field): readonly Row[] => {
    const [old, added] = [before, after].map(({ content }) => fieldWords(content, field, owner));
    const row = { key: field, field, author: after.author, old: old ?? '', added: added ?? '' };
    // A reason is its writer's: one person's doesn't become the other's.
    return field === 'why' && before.author !== after.author
      ? [
          { ...row, key: 'why before', author: before.author, added: '' },
          { ...row, old: '' },
        ].filter((each) => each.old !== '' || each.added !== '')
      : [row];
  });
  if (rows.length === 0) return null;
  return (
    <dl className={styles['list']}>
      {rows.map(({ key, field, author, old, added }) => (
        <div key={key}>
          <dt>
            <FieldName field={field} author={people.find(({ id }) => id === author)?.name ?? ''} />
          </dt>
          <dd dir="auto">
            {old !== '' && (
              <del>
                <VisuallyHidden>
                  <FormattedMessage id="agreements.redline.removed" />{' '}
                </VisuallyHidden>
                <ShownText text={old} />
              </del>
            )}{' '}
            {added !== '' && (
              <ins>
                <VisuallyHidden>
                  <FormattedMessage id="agreements.redline.added" />{' '}
                </VisuallyHidden>
                <ShownText text={added} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};
