import { useReducer, useRef, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import { openProposal } from '#shared/domain/agreements/selectors.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import { wordingBelow } from './clause/earlier-wording.ts';
import { DraftArticle } from './draft/draft-article.tsx';
import { EmptyAgreements } from './draft/empty-agreements.tsx';
import { PutAwayNote } from './draft/put-away-note.tsx';
import { useDraftIndex } from './draft/use-draft-index.ts';
import { WhoCarriesWhat } from './duties/who-carries-what.tsx';
import { Find } from './find/find.tsx';
import { ConsentOptionsFold } from './options/consent-options.tsx';
import { MovableRow } from './order/movable-row.tsx';
import { OrderHandle } from './order/order-handle.tsx';
import { useOrder } from './order/use-order.ts';
import { Answering } from './page/answering.tsx';
import { ClauseRow } from './page/clause-row.tsx';
import { EndedClauses } from './page/ended-clauses.tsx';
import { findNext } from './page/find-next.ts';
import { Kicker } from './page/kicker.tsx';
import { nextPage, startPage } from './page/page-state.ts';
import { PageTools } from './page/page-tools.tsx';
import { useFocusWish } from './page/use-focus-wish.ts';
import { usePageActs } from './page/use-page-acts.ts';
import { usePageCommands } from './page/use-page-commands.ts';
import { sectionId, useSectionNames } from './page/use-section-names.ts';
import { GoOnNote } from './review/go-on-note.tsx';
import { ReviewSheet } from './review/review-sheet.tsx';
import { useAgreements, type NumberedClause } from './use-agreements.ts';
import styles from './agreements.module.css';

/** The agreement: what each will do, in words both chose. */
export const AgreementsView = () => {
  const { me, partner, mode } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const { clauses, sections, ended, first, second } = useAgreements();
  const index = useDraftIndex();
  const names = useSectionNames(sections);
  const [page, tell] = useReducer(nextPage, startPage);
  const acts = usePageActs(tell);
  const { removed, reviewLeft: left } = page;
  const bringBack = () => {
    if (removed !== null) acts.bringBack(removed);
  };
  const area = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const order = useOrder(sections, area);
  useFocusWish(page.focus);
  usePageCommands(index.fresh, (clauses?.length ?? 0) + index.fresh.length > 0, tell);
  useUndo(removed === null ? null : bringBack);

  if (clauses === undefined) {
    return (
      <PageWithMargins first={null} second={null}>
        <div className={styles['loading']}>
          <ThreadProgress label={formatMessage({ id: 'agreements.loading' })} />
        </div>
      </PageWithMargins>
    );
  }

  const fresh = index.fresh.filter(
    (id) => !clauses.some(({ id: item }) => item === sharedIdOf(id)),
  );
  const isEmpty = clauses.length === 0 && fresh.length <= (page.isBeginning ? 1 : 0);
  const hasRedline = clauses.some((clause) => {
    const offered = openProposal(clause, today);
    return offered !== null && wordingBelow(clause, offered, today) !== null;
  });
  const open = page.openDraft;
  const isWriting =
    open !== null && (fresh.includes(open) || [...index.rewordings.values()].includes(open));
  const next = isWriting ? undefined : findNext(sections, me?.id ?? null, today);
  // Where the draft was, so that the eye and the focus stay.
  const putAwayNote = (of: Clause | undefined) =>
    removed !== null && removed.body.clause === of?.id ? <PutAwayNote onUndo={bringBack} /> : null;
  const isFreshRemoved = removed !== null && removed.body.clause === undefined;
  const margin = (person: typeof first) =>
    person === null ? ({ state: 'kept' } as const) : { name: person.name };
  const row = (numbered: NumberedClause, handle: ReactNode = null) => {
    const { clause } = numbered;
    const draft = index.rewordings.get(clause.id);
    return (
      <>
        <ClauseRow
          numbered={numbered}
          first={first}
          second={second}
          layout={page.layout}
          isNext={clause === next}
          draft={draft}
          isDraftOpen={draft !== undefined && draft === open}
          handle={handle}
          tell={tell}
        />
        {putAwayNote(clause)}
        {left?.after === clause.id && left.isDue && (
          <GoOnNote onGoOn={() => tell({ type: 'review', items: left.items })} />
        )}
      </>
    );
  };

  return (
    <PageWithMargins
      ref={whole}
      first={margin(first)}
      second={margin(second)}
      tools={
        isEmpty ? undefined : (
          <PageTools clauses={clauses} page={page} hasRedline={hasRedline} tell={tell} />
        )
      }
    >
      {!isEmpty && <Find page={whole} isOpen={page.isFinding} tell={tell} />}
      {isEmpty ? (
        <EmptyAgreements id={fresh[0]} tell={tell} />
      ) : (
        <PageTitle kicker={<Kicker clauses={clauses} />}>
          {partner === null && mode === 'alone' ? (
            <FormattedMessage id="agreements.title.alone" />
          ) : (
            <FormattedMessage id="agreements.title" />
          )}
        </PageTitle>
      )}
      {isEmpty && putAwayNote(undefined)}
      <div ref={area}>
        {sections.map(({ section, clauses: inSection }) => (
          <section key={section} aria-labelledby={sectionId(section)}>
            <h2 id={sectionId(section)} tabIndex={-1} className={styles['section']}>
              {names[section]}
            </h2>
            {inSection.map((numbered, place) => (
              <MovableRow key={numbered.clause.id} id={numbered.clause.id} order={order}>
                {row(
                  numbered,
                  me !== null && inSection.length > 1 && (
                    <OrderHandle
                      numbered={numbered}
                      place={place}
                      count={inSection.length}
                      order={order}
                    />
                  ),
                )}
              </MovableRow>
            ))}
          </section>
        ))}
      </div>
      {!isEmpty && (fresh.length > 0 || isFreshRemoved) && (
        <section aria-labelledby="section-private">
          <h2 id="section-private" className={styles['section']}>
            <FormattedMessage id="agreements.section.private" />
          </h2>
          {fresh.map((id) => (
            <DraftArticle key={id} id={id} isOpen={id === open} tell={tell} />
          ))}
          {putAwayNote(undefined)}
        </section>
      )}
      {ended.length > 0 && (
        <EndedClauses hasDraft={ended.some(({ id }) => index.rewordings.has(id))}>
          {ended.map((clause) => (
            <div key={clause.id}>{row({ clause, number: null })}</div>
          ))}
        </EndedClauses>
      )}
      {!isEmpty && first !== null && second !== null && (
        <WhoCarriesWhat
          clauses={sections.flatMap(({ clauses: all }) => all.map(({ clause }) => clause))}
          first={first}
          second={second}
        />
      )}
      {!isEmpty && me !== null && partner !== null && <ConsentOptionsFold />}
      {me !== null && partner === null && (
        <Note>
          <FormattedMessage id="agreements.margin-kept" />
        </Note>
      )}
      {page.reviewing !== null && (
        <ReviewSheet
          items={page.reviewing}
          numbered={sections.flatMap(({ clauses: inSection }) => inSection)}
          onClose={() => tell({ type: 'close-review' })}
          onChange={(clause, read, left) => {
            tell({ type: 'leave-review', after: clause.id, items: left });
            acts.writeOtherWords(clause, read, index.rewordings.get(clause.id));
          }}
        />
      )}
      <Answering
        answering={page.answering}
        sections={sections}
        index={index}
        first={first}
        second={second}
        tell={tell}
      />
    </PageWithMargins>
  );
};
