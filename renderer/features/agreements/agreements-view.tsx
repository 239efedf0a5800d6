import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { readNow, useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note, SavedNote } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { useUndo } from '#renderer/ui/undo.ts';
import { openProposals, proposalsAwaiting } from '#shared/domain/agreements/selectors.ts';
import type { Clause, ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { AnswerSheet } from './answer-sheet.tsx';
import { ClauseArticle } from './clause-article.tsx';
import { DraftArticle } from './draft-article.tsx';
import { wordingBelow } from './earlier-wording.ts';
import { EmptyAgreements } from './empty-agreements.tsx';
import { EndedClauses, endedToggle } from './ended-clauses.tsx';
import { Kicker } from './kicker.tsx';
import { currentWording, draftOfOtherWords, draftOfSameWords, newDraft } from './new-draft.ts';
import { PutAwayNote } from './put-away-note.tsx';
import type { RedlineLayout } from './redline-section.tsx';
import { AGREEMENTS_ROOM, useAgreements, type NumberedClause } from './use-agreements.ts';
import { useFocusOnce } from './use-focus-once.ts';
import { sectionId, useSectionNames } from './use-section-names.ts';
import styles from './agreements.module.css';

const clauseSelector = (item: string): string => `[data-clause="${CSS.escape(item)}"]`;

/** The agreement: what each will do, in words both chose. */
export const AgreementsView = () => {
  const { drafts: store, me, partner, mode } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const { clauses, sections, ended, drafts, rewordingOf, first, second } = useAgreements();
  const names = useSectionNames(sections);
  const [openDraft, setOpenDraft] = useState<string | null>(null);
  const [answering, setAnswering] = useState<{ item: string; proposal: string } | null>(null);
  const [removed, setRemoved] = useState<Draft<ClauseDraft> | null>(null);
  const [layout, setLayout] = useState<RedlineLayout>('inline');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [offered, setOffered] = useState<{ readonly item: string } | null>(null);
  const [closed, setClosed] = useState<{ readonly item: string } | null>(null);
  const [ending, setEnding] = useState<{ readonly item: string } | null>(null);
  const isOfferedHere = clauses?.some((clause) => clause.id === offered?.item) ?? false;
  const hasEnded = ended.some((clause) => clause.id === ending?.item);
  // What was just offered or answered is next to read; what ended is found under its line.
  useFocusOnce(offered, isOfferedHere && offered !== null ? clauseSelector(offered.item) : null);
  useFocusOnce(closed, closed === null ? null : clauseSelector(closed.item), 'focus-lost');
  useFocusOnce(ending, hasEnded ? endedToggle : null);

  const bringBack = () => {
    if (removed !== null) void store?.restore(removed);
    setRemoved(null);
  };
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

  const write = async (body: ClauseDraft) => {
    const saved = await store?.save({ room: AGREEMENTS_ROOM, kind: 'clause', body });
    if (saved !== undefined) setOpenDraft(saved.id);
  };
  const putAway = (draft: Draft<ClauseDraft>) => {
    setRemoved(draft);
    void store?.remove(draft.id);
  };
  const otherWords = (clause: Clause) => {
    setAnswering(null);
    const begun = rewordingOf(clause);
    if (begun === undefined) void write(draftOfOtherWords(clause, today));
    else setOpenDraft(begun.id);
  };
  const article = (draft: Draft<ClauseDraft>, of?: NumberedClause) => (
    <DraftArticle
      key={draft.id}
      draft={draft}
      isOpen={openDraft === draft.id}
      onOpen={(isOpen) => setOpenDraft(isOpen ? draft.id : null)}
      onPutAway={() => putAway(draft)}
      onOffered={(item) => setOffered({ item })}
      onSaved={() => setSavedAt(readNow())}
      clauses={clauses}
      {...(of === undefined ? {} : { of })}
    />
  );
  // Where the draft was, so that the eye and the focus stay.
  const putAwayNote = (of: string | undefined) =>
    removed !== null && removed.body.clause === of ? <PutAwayNote onUndo={bringBack} /> : null;
  const answered = sections
    .flatMap((section) => section.clauses)
    .find(({ clause }) => clause.id === answering?.item);
  const answeredProposal = answered?.clause.proposals.find(
    (proposal) => proposal.hash === answering?.proposal,
  );
  const hasRedline = clauses.some((clause) => {
    const current = currentWording(clause, today);
    return current !== undefined && wordingBelow(clause, current, today) !== null;
  });
  const isWriting =
    drafts.some((draft) => draft.id === openDraft) ||
    clauses.some((clause) => rewordingOf(clause)?.id === openDraft);
  const awaitsAnswer = (clause: Clause) =>
    me === null
      ? clause.clauseKind !== 'boundary' && openProposals(clause, today).length > 0
      : proposalsAwaiting(clause, me.id, today).length > 0;
  const next = isWriting
    ? undefined
    : sections.flatMap((section) => section.clauses).find(({ clause }) => awaitsAnswer(clause))
        ?.clause;
  const isNewRemoved = removed !== null && removed.body.clause === undefined;
  const isEmpty = clauses.length === 0 && drafts.length === 0;
  const kept = { state: 'kept' } as const;
  const margin = (person: typeof first) => (person === null ? kept : { name: person.name });

  const clauseWithDraft = (numbered: NumberedClause) => {
    const { clause } = numbered;
    const rewording = rewordingOf(clause);
    const current = currentWording(clause, today);
    return (
      <div key={clause.id}>
        <ClauseArticle
          {...numbered}
          first={first}
          second={second}
          layout={layout}
          isNext={clause === next}
          onAnswer={() => {
            if (current !== undefined) setAnswering({ item: clause.id, proposal: current.hash });
          }}
          onOtherWords={() => otherWords(clause)}
          onKeepWords={() => {
            if (current !== undefined) void write(draftOfSameWords(current, today));
          }}
          onWithdrawn={() => setEnding({ item: clause.id })}
        />
        {rewording !== undefined && article(rewording, numbered)}
        {putAwayNote(clause.id)}
      </div>
    );
  };

  return (
    <PageWithMargins
      first={margin(first)}
      second={margin(second)}
      tools={
        isEmpty ? undefined : (
          <>
            {store !== null && (
              <Button size="small" onClick={() => void write(newDraft(today))}>
                <FormattedMessage id="agreements.write" />
              </Button>
            )}
            {hasRedline && (
              <Button
                size="small"
                aria-pressed={layout === 'sides'}
                onClick={() => setLayout(layout === 'sides' ? 'inline' : 'sides')}
              >
                <FormattedMessage id="agreements.redline.sides" />
              </Button>
            )}
            {savedAt !== null && <SavedNote saved={{ status: 'saved', at: savedAt }} />}
          </>
        )
      }
    >
      {isEmpty ? (
        <EmptyAgreements onKept={setOpenDraft} />
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
      {sections.map(({ section, clauses: inSection }) => (
        <section key={section} aria-labelledby={sectionId(section)}>
          <h2 id={sectionId(section)} tabIndex={-1} className={styles['section']}>
            {names[section]}
          </h2>
          {inSection.map(clauseWithDraft)}
        </section>
      ))}
      {!isEmpty && (drafts.length > 0 || isNewRemoved) && (
        <section aria-labelledby="section-private">
          <h2 id="section-private" className={styles['section']}>
            <FormattedMessage id="agreements.section.private" />
          </h2>
          {drafts.map((draft) => article(draft))}
          {putAwayNote(undefined)}
        </section>
      )}
      {ended.length > 0 && (
        <EndedClauses hasDraft={ended.some((clause) => rewordingOf(clause) !== undefined)}>
          {ended.map((clause) => clauseWithDraft({ clause, number: null }))}
        </EndedClauses>
      )}
      {me !== null && partner === null && (
        <Note>
          <FormattedMessage id="agreements.margin-kept" />
        </Note>
      )}
      {answered !== undefined && answeredProposal !== undefined && (
        <AnswerSheet
          {...answered}
          proposal={answeredProposal}
          first={first}
          second={second}
          onClose={() => {
            setAnswering(null);
            setClosed({ item: answered.clause.id });
          }}
          onOtherWords={() => otherWords(answered.clause)}
          onEnded={() => setEnding({ item: answered.clause.id })}
        />
      )}
    </PageWithMargins>
  );
};
