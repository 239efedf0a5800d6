import type { ReactNode } from 'react';
import { FormattedList, FormattedMessage } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { TaperStep } from '#shared/domain/agreements/clause.ts';
import type { ClauseContent } from '#shared/domain/agreements/kinds.ts';
import { isPlainDate } from '#shared/lib/plain-date.ts';
import { useTaperWords } from './taper-steps.tsx';
import styles from '../agreements.module.css';

/** What stands beside the words of a wording or of a draft. */
export type Beside = Partial<
  Pick<ClauseContent, 'observable' | 'scope' | 'exceptions' | 'startsOn' | 'repair'>
> & {
  readonly reviewOn?: string | null;
  readonly taper?: ClauseContent['taper'] | readonly TaperStep[];
  readonly carriedBy?: readonly string[];
};

export const CLAUSE_FIELDS = [
  'observable',
  'scope',
  'exceptions',
  'repair',
  'startsOn',
  'reviewOn',
] as const;
export type ClauseField = (typeof CLAUSE_FIELDS)[number];

/** On the page the meta line says how we'd both know and when it is looked at again. */
const FOLDED: readonly ClauseField[] = ['scope', 'exceptions', 'repair', 'startsOn'];

const isDate = (field: ClauseField): boolean => field === 'startsOn' || field === 'reviewOn';

export const FieldName = ({ field }: { readonly field: ClauseField }) => {
  switch (field) {
    case 'observable':
      return <FormattedMessage id="agreements.field.observable" />;
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
  }
};

const isFilled = (beside: Beside, field: ClauseField): boolean => {
  const value = beside[field] ?? '';
  // A draft keeps a day as typed until it can be read.
  return isDate(field) ? isPlainDate(value) : value.trim() !== '';
};

export const hasFolded = (beside: Beside): boolean =>
  FOLDED.some((field) => isFilled(beside, field)) || beside.carriedBy !== undefined;

interface ClauseFieldsProps {
  readonly beside: Beside;
  /** folded: without what the page says already. */
  readonly which?: 'all' | 'folded';
  /** What else is said, first. */
  readonly children?: ReactNode;
}

/** Everything about a clause besides its words, as it would be read aloud. */
export const ClauseFields = ({ beside, which = 'all', children }: ClauseFieldsProps) => {
  const { people } = useSession();
  const dayWords = useDayWords();
  const steps = useTaperWords()(beside.taper ?? []);
  const shown = (which === 'all' ? CLAUSE_FIELDS : FOLDED).filter((field) =>
    isFilled(beside, field),
  );
  return (
    <dl className={styles['list']}>
      {children}
      {beside.carriedBy !== undefined && (
        <div>
          <dt>
            <FormattedMessage id="agreements.draft.carried-by" />
          </dt>
          <dd>
            <FormattedList
              value={people.flatMap(({ id, name }) =>
                beside.carriedBy?.includes(id) === true ? [name] : [],
              )}
            />
          </dd>
        </div>
      )}
      {which === 'all' && steps.length > 0 && (
        <div>
          <dt>
            <FormattedMessage id="agreements.taper.title" />
          </dt>
          <dd dir="auto">{steps.join('\n')}</dd>
        </div>
      )}
      {shown.map((field) => (
        <div key={field}>
          <dt>
            <FieldName field={field} />
          </dt>
          <dd dir="auto">{isDate(field) ? dayWords(beside[field] ?? '') : beside[field]}</dd>
        </div>
      ))}
    </dl>
  );
};
