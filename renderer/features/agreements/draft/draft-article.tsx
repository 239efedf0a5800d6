import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { readNow } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useDraftStatus, type Draft } from '#renderer/storage/use-drafts.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import type { Refusal } from '#shared/domain/command.ts';
import { withoutUndefined } from '#shared/domain/fields.ts';
import { normaliseRichText } from '#shared/domain/rich-text/normalise.ts';
import { isEmptyRichText, plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import type { RichText } from '#shared/domain/rich-text/schema.ts';
import { Beginnings } from './beginnings.tsx';
import { DraftFields, type DraftChange } from './draft-fields.tsx';
import { OnEscape } from '../parts/on-escape.tsx';
import { OfferSheet } from './offer-sheet.tsx';
import { RefusalNote } from '../parts/act-outcome.tsx';
import type { Tell } from '../page/page-state.ts';
import { usePageActs } from '../page/use-page-acts.ts';
import type { NumberedClause } from '../use-agreements.ts';
import { AGREEMENTS_ROOM, clauseDraft, useClauseDraft } from './use-draft-index.ts';
import { WordingView } from '../wording/wording-view.tsx';
import styles from '../agreements.module.css';

const WordingEditor = lazy(() =>
  import('../wording/wording-editor.tsx').then((loaded) => ({ default: loaded.WordingEditor })),
);

/** A draft may be longer than a clause; offering it waits until it isn't. */
const refusalOf = (body: ClauseDraft): Refusal | null => {
  const kept = normaliseRichText(body.wording.doc, CLAUSE_LIMITS.wording);
  return kept.ok ? null : kept.error;
};

interface DraftArticleProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly tell: Tell;
  /** The clause these other words are for. */
  readonly of?: NumberedClause;
}

interface OpenableDraftProps extends Omit<DraftArticleProps, 'id'> {
  readonly draft: Draft<ClauseDraft>;
}

const OneDraft = ({ draft, isOpen, tell, of }: OpenableDraftProps) => {
  const { drafts, me } = useSession();
  const { formatMessage } = useIntl();
  const acts = usePageActs(tell);
  const status = useDraftStatus();
  const [refusal, setRefusal] = useState<Refusal | null>(() => refusalOf(draft.body));
  // What can't be written down at all stays as typed for as long as the window is open.
  const [unkept, setUnkept] = useState<RichText | null>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const [isOffering, setIsOffering] = useState(false);
  // Another editor for each beginning that is taken: it opens with the words in it.
  const [begun, setBegun] = useState(0);
  const article = useRef<HTMLElement>(null);
  // Its words open where they can be written without scrolling; what is in view already stays put.
  useEffect(() => {
    const top = article.current?.getBoundingClientRect().top ?? 0;
    if (isOpen && (top < 0 || top > innerHeight / 2)) {
      article.current?.scrollIntoView?.({ block: 'start' });
    }
  }, [isOpen]);
  if (drafts === null || me === null) return null;
  const { id } = draft;
  const wording = unkept ?? draft.body.wording;
  // From the words as they are kept, not as they were drawn: so the same functions serve every keystroke,
  // and what they are given to is not drawn again for them.
  const save = async (part: DraftChange) => {
    const kept = clauseDraft(drafts, id);
    if (kept === undefined) return;
    const body = withoutUndefined({ ...kept.body, ...part });
    await drafts.save({ id, room: AGREEMENTS_ROOM, kind: 'clause', body });
    if (drafts.status() === 'saved') tell({ type: 'saved', at: readNow() });
  };
  const change = (part: DraftChange) => void save(part);
  const keepWords = (words: RichText) => change({ wording: words });
  const begin = (words: string) => {
    // With the space after it: what follows is written on at once.
    change({ wording: plainTextToRichText(`${words} `), startedFrom: words });
    setBegun(begun + 1);
  };
  const keep = () => {
    tell({ type: 'open-draft', id: null });
    toggle.current?.focus();
  };
  return (
    <article
      ref={article}
      className={classNames(styles['clause'], styles['draft'])}
      data-draft={draft.id}
    >
      {isOpen && <OnEscape run={keep} />}
      {of !== undefined && (
        <p className={styles['kicker']}>
          {of.number === null ? (
            <FormattedMessage id="agreements.draft.other-words-ended" />
          ) : (
            <FormattedMessage id="agreements.draft.other-words" values={{ number: of.number }} />
          )}
        </p>
      )}
      {isOpen ? (
        <Suspense fallback={<WordingView wording={wording} />}>
          <WordingEditor
            key={begun}
            wording={wording}
            label={formatMessage({ id: 'agreements.draft.label' })}
            placeholder={formatMessage({ id: 'agreements.draft.placeholder' })}
            focused
            onChange={keepWords}
            onRefusal={(reason, typed) => {
              setRefusal(reason);
              setUnkept(typed);
            }}
          />
        </Suspense>
      ) : (
        <WordingView wording={wording} />
      )}
      {isOpen && of === undefined && isEmptyRichText(wording) && (
        <Beginnings section={draft.body.section} onTake={begin} />
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
        <Button
          ref={toggle}
          onClick={() => tell({ type: 'open-draft', id: isOpen ? null : draft.id })}
        >
          {isOpen ? (
            <FormattedMessage id="agreements.offer.keep" />
          ) : (
            <FormattedMessage id="agreements.draft.edit" />
          )}
        </Button>
        <Button kind="plain" onClick={() => acts.putAway(draft)}>
          <FormattedMessage id="agreements.draft.delete" />
        </Button>
      </div>
      {isOffering && (
        <OfferSheet
          draft={draft}
          clause={of?.clause ?? null}
          onClose={() => setIsOffering(false)}
          onOffered={(item) => tell({ type: 'offered', item })}
        />
      )}
    </article>
  );
};

/** A clause that only its author can see: written in place, kept at every keystroke. */
export const DraftArticle = ({ id, ...rest }: DraftArticleProps) => {
  const draft = useClauseDraft(id);
  return draft === undefined ? null : <OneDraft draft={draft} {...rest} />;
};
