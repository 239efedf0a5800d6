import { useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import type { ClauseKind } from '#shared/domain/agreements/kinds.ts';
import type { PersonId } from '#shared/lib/identifiers.ts';

/** What a clause is, as a sentence, said by whoever reads it: "my" only to its owner. */
export const useKindWords = (): ((kind: ClauseKind, owner: PersonId) => string) => {
  const { formatMessage } = useIntl();
  const { me, people } = useSession();
  return (kind, owner) => {
    const name = people.find((person) => person.id === owner)?.name ?? '';
    const isMine = owner === me?.id;
    switch (kind) {
      case 'boundary':
        return isMine
          ? formatMessage({ id: 'agreements.kind.boundary-mine' })
          : formatMessage({ id: 'agreements.kind.boundary' }, { name });
      case 'agreement':
        return formatMessage({ id: 'agreements.kind.agreement' });
      case 'request':
        return isMine
          ? formatMessage({ id: 'agreements.kind.request-mine' })
          : formatMessage({ id: 'agreements.kind.request' }, { name });
    }
  };
};
