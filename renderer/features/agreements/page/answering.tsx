import type { Person } from '#renderer/session/session-context.tsx';
import { AnswerSheet } from '../answer/answer-sheet.tsx';
import type { DraftIndex } from '../draft/use-draft-index.ts';
import type { Section } from '../use-agreements.ts';
import type { PageState, Tell } from './page-state.ts';
import { usePageActs } from './use-page-acts.ts';

interface AnsweringProps {
  readonly answering: PageState['answering'];
  readonly sections: readonly Section[];
  readonly index: DraftIndex;
  readonly first: Person | null;
  readonly second: Person | null;
  readonly tell: Tell;
}

/** The sheet over the page, while a wording is being answered. */
export const Answering = ({ answering, sections, index, first, second, tell }: AnsweringProps) => {
  const acts = usePageActs(tell);
  const numbered = sections
    .flatMap(({ clauses }) => clauses)
    .find(({ clause }) => clause.id === answering?.item);
  const proposal = numbered?.clause.proposals.find(({ hash }) => hash === answering?.proposal);
  if (numbered === undefined || proposal === undefined) return null;
  const { clause } = numbered;
  return (
    <AnswerSheet
      {...numbered}
      proposal={proposal}
      first={first}
      second={second}
      onClose={() => tell({ type: 'close-answer', item: clause.id, focuses: true })}
      onOtherWords={() => {
        tell({ type: 'close-answer', item: clause.id, focuses: false });
        acts.writeOtherWords(clause, proposal, index.rewordings.get(clause.id));
      }}
      onEnded={() => tell({ type: 'ended' })}
    />
  );
};
