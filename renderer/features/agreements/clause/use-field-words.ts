import { useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { TaperStep } from '#shared/domain/agreements/clause.ts';
import type { ClauseContent } from '#shared/domain/agreements/kinds.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';
import { isPlainDate } from '#shared/lib/plain-date.ts';
import { useTaperWords } from './taper-steps.tsx';
import { useKindWords } from './use-kind-words.ts';

/** Everything that a consent covers besides the words themselves (S3), in the order in which it is read. */
export const CLAUSE_FIELDS = [
  'clauseKind',
  'section',
  'why',
  'observable',
  'carriedBy',
  'scope',
  'exceptions',
  'repair',
  'startsOn',
  'reviewOn',
  'taper',
] as const satisfies readonly Exclude<keyof ClauseContent, 'wording'>[];
export type ClauseField = (typeof CLAUSE_FIELDS)[number];

/** What stands beside the words of a wording or of a draft: a draft keeps a day as typed until it can be read. */
export type Beside = Pick<ClauseContent, 'clauseKind' | 'section'> &
  Partial<Pick<ClauseContent, 'why' | 'observable' | 'scope' | 'exceptions' | 'repair'>> & {
    readonly startsOn?: string;
    readonly reviewOn?: string | null;
    readonly taper?: readonly TaperStep[];
    readonly carriedBy?: readonly PersonId[];
  };

/** What a field says, as text; empty where it says nothing. `owner` = whose boundary or request it is. */
export const useFieldWords = (): ((
  beside: Beside,
  field: ClauseField,
  owner: PersonId,
) => string) => {
  const { formatList, formatMessage } = useIntl();
  const { people } = useSession();
  const dayWords = useDayWords();
  const taperWords = useTaperWords();
  const kindWords = useKindWords();
  const carriers = (ids: readonly PersonId[]): string => {
    const known = people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    const isSomeoneElse = known.length < ids.length;
    return formatList(
      isSomeoneElse ? [...known, formatMessage({ id: 'agreements.carried.else' })] : known,
    );
  };
  return (beside, field, owner) => {
    switch (field) {
      case 'clauseKind':
        return kindWords(beside.clauseKind, owner);
      case 'section':
        return formatMessage({ id: `agreements.section.${beside.section}` });
      case 'carriedBy':
        return carriers(beside.carriedBy ?? []);
      case 'startsOn':
      case 'reviewOn': {
        const day = beside[field] ?? '';
        return isPlainDate(day) ? dayWords(day) : '';
      }
      case 'taper':
        return taperWords(beside.taper ?? []).join('\n');
      case 'why':
      case 'observable':
      case 'scope':
      case 'exceptions':
      case 'repair':
        return (beside[field] ?? '').trim() === '' ? '' : (beside[field] ?? '');
    }
  };
};
