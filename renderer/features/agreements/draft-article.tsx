import { lazy, Suspense, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDraftStatus, type Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import type { Clause, ClauseDraft } from '#shared/domain/agreements/clause.ts';
import type { Refusal } from '#shared/domain/command.ts';
import { DraftFields } from './draft-fields.tsx';
import { OfferSheet } from './offer-sheet.tsx';
import { RefusalNote } from './act-outcome.tsx';
import { AGREEMENTS_ROOM, type NumberedClause } from './use-agreements.ts';
import { WordingView } from './wording/wording-view.tsx';
import styles from './agreements.module.css';

const WordingEditor = lazy(() =>
  import('./wording/wording-editor.tsx').then((loaded) => ({ default: loaded.WordingEditor })),
);

interface DraftArticleProps {
  readonly draft: Draft<ClauseDraft>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onPutAway: () => void;
  readonly clauses: readonly Clause[];
  /** The clause these other words are for. */
  readonly of?: NumberedClause;
}

/** A clause that only its author can see: written in place, kept at every keystroke. */
export const DraftArticle = ({
  draft,
  isOpen,
  onOpen,
  onPutAway,
  clauses,
  of,
}: DraftArticleProps) => {
  const { drafts, me } = useSession();
  const { formatMessage } = useIntl();
  const status = useDraftStatus();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isOffering, setIsOffering] = useState(false);
  if (drafts === null || me === null) return null;
  const change = (part: Partial<ClauseDraft>) =>
    void drafts.save({
      id: draft.id,
      room: AGREEMENTS_ROOM,
      kind: 'clause',
      body: { ...draft.body, ...part },
    });
  return (
    <article className={styles['clause']} data-draft={draft.id}>
      {of !== undefined && (
        <p className={styles['kicker']}>
          <FormattedMessage id="agreements.draft.other-words" values={{ number: of.number }} />
        </p>
      )}
      {isOpen ? (
        <Suspense fallback={<WordingView wording={draft.body.wording} />}>
          <WordingEditor
            wording={draft.body.wording}
            label={formatMessage({ id: 'agreements.draft.label' })}
            placeholder={formatMessage({ id: 'agreements.draft.placeholder' })}
            focused
            onChange={(wording) => change({ wording })}
            onRefusal={setRefusal}
          />
        </Suspense>
      ) : (
        <WordingView wording={draft.body.wording} />
      )}
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <HalfLines
        first={me.side === 'first' ? (isOpen ? 'needle' : 'undecided') : 'none'}
        second={me.side === 'second' ? (isOpen ? 'needle' : 'undecided') : 'none'}
      />
      <Note>
        <FormattedMessage id="agreements.draft.only-you" />{' '}
        {status === 'not-saved' && <FormattedMessage id="agreements.draft.not-saved" />}
      </Note>
      {isOpen && <DraftFields draft={draft.body} onChange={change} />}
      <div className={styles['acts']}>
        <Button
          kind={isOpen ? 'primary' : 'quiet'}
          onClick={() => setIsOffering(true)}
          disabled={refusal !== null}
        >
          <FormattedMessage id="agreements.draft.offer" />
        </Button>
        <Button onClick={() => onOpen(!isOpen)}>
          {isOpen ? (
            <FormattedMessage id="agreements.offer.keep" />
          ) : (
            <FormattedMessage id="agreements.draft.edit" />
          )}
        </Button>
        <Button kind="plain" onClick={onPutAway}>
          <FormattedMessage id="agreements.draft.delete" />
        </Button>
      </div>
      {isOffering && (
        <OfferSheet
          draft={draft}
          clause={of?.clause ?? null}
          clauses={clauses}
          onClose={() => setIsOffering(false)}
        />
      )}
    </article>
  );
};
