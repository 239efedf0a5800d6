import type { ReactNode } from 'react';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession, type Person } from '#renderer/session/session-context.tsx';
import { ClauseArticle } from '../clause/clause-article.tsx';
import { shownWordings } from '../clause/shown-wordings.ts';
import type { RedlineLayout } from '../clause/redline-section.tsx';
import { DraftArticle } from '../draft/draft-article.tsx';
import type { NumberedClause } from '../use-agreements.ts';
import { ClauseStandIn } from './clause-stand-in.tsx';
import type { Tell } from './page-state.ts';
import { useNearView } from './use-near-view.ts';
import { usePageActs } from './use-page-acts.ts';

interface ClauseRowProps {
  readonly numbered: NumberedClause;
  readonly first: Person | null;
  readonly second: Person | null;
  readonly layout: RedlineLayout;
  readonly isNext: boolean;
  /** My draft of other words for it. */
  readonly draft: string | undefined;
  readonly isDraftOpen: boolean;
  /** What it is moved by; drawn with the clause, not before. */
  readonly handle: ReactNode;
  readonly tell: Tell;
}

/** So many clauses are drawn at once, more than a window shows; the others as they come near: a long agreement opens at once too. */
const FIRST_DRAWN = 5;

/** A clause, and under it the other words its reader is writing. */
export const ClauseRow = ({
  numbered,
  first,
  second,
  layout,
  isNext,
  draft,
  isDraftOpen,
  handle,
  tell,
}: ClauseRowProps) => {
  const today = useToday();
  const acts = usePageActs(tell);
  const { clause } = numbered;
  const { me } = useSession();
  const { shown: current, apart } = shownWordings(clause, me?.id, today);
  const waits = !isNext && draft === undefined && (numbered.number ?? 0) > FIRST_DRAWN;
  const [standIn, isDrawn] = useNearView<HTMLElement>(waits, () =>
    document
      .querySelector<HTMLElement>(`[data-clause="${CSS.escape(clause.id)}"]`)
      ?.focus({ preventScroll: true }),
  );
  if (current === undefined) return null;
  if (!isDrawn) return <ClauseStandIn ref={standIn} numbered={numbered} shown={current} />;
  return (
    <>
      {handle}
      <ClauseArticle
        {...numbered}
        shown={current}
        apart={apart}
        first={first}
        second={second}
        layout={layout}
        isNext={isNext}
        onAnswer={({ hash }) => tell({ type: 'answer', item: clause.id, proposal: hash })}
        onOtherWords={() => acts.writeOtherWords(clause, current, draft)}
        onKeepWords={() => acts.keepWords(current)}
        onWithdrawn={() => tell({ type: 'ended' })}
      />
      {draft !== undefined && (
        <DraftArticle key={draft} id={draft} isOpen={isDraftOpen} tell={tell} of={numbered} />
      )}
    </>
  );
};
