import { useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommands, useShowItem } from '#renderer/ui/commands.ts';
import type { Tell } from './page-state.ts';
import { usePageActs } from './use-page-acts.ts';

/**
 * What the agreement can be asked for by name; `drafts` are the ids of drafts of new clauses. Only where it
 * has words is there something to find.
 */
export const usePageCommands = (drafts: readonly string[], hasWords: boolean, tell: Tell): void => {
  const { formatMessage } = useIntl();
  const { drafts: store } = useSession();
  const acts = usePageActs(tell);
  const write = {
    id: 'begin.clause',
    label: formatMessage({ id: 'agreements.write' }),
    run: acts.writeNew,
  };
  const find = {
    id: 'agreements.find',
    label: formatMessage({ id: 'agreements.find.label' }),
    run: () => tell({ type: 'find', isOn: true }),
  };
  useCommands([...(store === null ? [] : [write]), ...(hasWords ? [find] : [])]);
  useShowItem('agreements.show', (item) => {
    if (drafts.includes(item)) tell({ type: 'open-draft', id: item });
    else tell({ type: 'show', item });
  });
};
