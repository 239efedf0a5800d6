import { useSession } from '#renderer/session/session-context.tsx';
import type { Margin } from '#renderer/ui/layout/page-with-margins.tsx';

/** Who hangs in which margin; a partner's place is kept while they aren't here yet. */
export const useMargins = (): { readonly first: Margin; readonly second: Margin } => {
  const { people } = useSession();
  const margin = (side: 'first' | 'second'): Margin => {
    const person = people.find((candidate) => candidate.side === side);
    return person === undefined ? { state: 'kept' } : { name: person.name };
  };
  return { first: margin('first'), second: margin('second') };
};
