import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { readNow } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { DraftStore } from '#renderer/storage/use-drafts.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import type { Side } from '#renderer/ui/thread/thread-geometry.ts';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import type { Refusal } from '#shared/domain/command.ts';
import { withoutUndefined } from '#shared/domain/fields.ts';
import { normaliseRichText } from '#shared/domain/rich-text/normalise.ts';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import type { RichText } from '#shared/domain/rich-text/schema.ts';
import { Beginnings } from './beginnings.tsx';
import { DraftFields, type DraftChange } from './draft-fields.tsx';
import { OnEscape } from '../parts/on-escape.tsx';
import { NotSaved } from './not-saved.tsx';
import { OfferSheet } from './offer-sheet.tsx';
import { RefusalNote } from '../parts/act-outcome.tsx';
import type { Tell } from '../page/page-state.ts';
import { usePageActs } from '../page/use-page-acts.ts';
import type { NumberedClause } from '../use-agreements.ts';
import {
  AGREEMENTS_ROOM,
  clauseDraft,
  useBesideWords,
  useClauseDraft,
  type BesideWords,
} from './use-draft-index.ts';
import { useDraftReading } from './use-draft-reading.ts';
import { WordingView } from '../wording/wording-view.tsx';
import styles from '../agreements.module.css';

const WordingEditor = lazy(() =>
  import('../wording/wording-editor.tsx').then((loaded) => ({ default: loaded.WordingEditor })),
);

/** A draft may be longer than a clause; offering it waits until it isn't. */
const refusalOf = (wording: RichText): Refusal | null => {
  const kept = normaliseRichText(wording.doc, CLAUSE_LIMITS.wording);
  return kept.ok ? null : kept.error;
};

interface DraftArticleProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly tell: Tell;
  /** The clause these other words are for. */
  readonly of?: NumberedClause;
}

const noWords = plainTextToRichText('');

interface FoldedWordsProps {
  readonly id: string;
  readonly unkept: RichText | null;
}

const FoldedWords = ({ id, unkept }: FoldedWordsProps) => {
  const draft = useClauseDraft(id);
  return <WordingView wording={unkept ?? draft?.body.wording ?? noWords} />;
};

type OfferDraftProps = Omit<Parameters<typeof OfferSheet>[0], 'draft'> & { readonly id: string };

/** Shows and sends the words as they are kept now: the last of them may be kept after the press. */
const OfferDraft = ({ id, ...rest }: OfferDraftProps) => {
  const draft = useClauseDraft(id);
  return draft !== undefined && <OfferSheet draft={draft} {...rest} />;
};

interface OneDraftProps extends DraftArticleProps {
  readonly draft: BesideWords;
  readonly drafts: DraftStore;
  readonly side: Side;
}

const OneDraft = ({ id, draft, drafts, side, isOpen, tell, of }: OneDraftProps) => {
  const { formatMessage } = useIntl();
  const acts = usePageActs(tell);
  const reading = useDraftReading(id);
  const [refusal, setRefusal] = useState<Refusal | null>(() => {
    const kept = clauseDraft(drafts, id);
    return kept === undefined ? null : refusalOf(kept.body.wording);
  });
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
  const openingWords = () => unkept ?? clauseDraft(drafts, id)?.body.wording ?? noWords;
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
  const putAway = () => {
    const kept = clauseDraft(drafts, id);
    if (kept !== undefined) acts.putAway(kept);
  };
  return (
    <article
      ref={article}
      className={classNames(styles['clause'], styles['draft'])}
      data-draft={id}
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
        <Suspense fallback={<FoldedWords id={id} unkept={unkept} />}>
          <WordingEditor
            key={begun}
            openingWords={openingWords}
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
        <FoldedWords id={id} unkept={unkept} />
      )}
      {isOpen && of === undefined && reading.isEmpty && (
        <Beginnings section={draft.section} onTake={begin} />
      )}
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <HalfLines
        first={side === 'first' ? (isOpen ? 'needle' : 'undecided') : 'none'}
        second={side === 'second' ? (isOpen ? 'needle' : 'undecided') : 'none'}
      />
      <Note>
        <FormattedMessage id="agreements.draft.only-you" /> <NotSaved />
      </Note>
      {isOpen && <DraftFields draft={draft} reading={reading} onChange={change} />}
      <div className={styles['acts']}>
        <Button
          kind={isOpen ? 'primary' : 'quiet'}
          onClick={() => setIsOffering(true)}
          disabled={refusal !== null}
        >
          <FormattedMessage id="agreements.draft.offer" />
        </Button>
        <Button ref={toggle} onClick={() => tell({ type: 'open-draft', id: isOpen ? null : id })}>
          {isOpen ? (
            <FormattedMessage id="agreements.offer.keep" />
          ) : (
            <FormattedMessage id="agreements.draft.edit" />
          )}
        </Button>
        <Button kind="plain" onClick={putAway}>
          <FormattedMessage id="agreements.draft.delete" />
        </Button>
      </div>
      {isOffering && (
        <OfferDraft
          id={id}
          clause={of?.clause ?? null}
          onClose={() => setIsOffering(false)}
          onOffered={(item) => tell({ type: 'offered', item })}
        />
      )}
    </article>
  );
};

/** A clause that only its author can see: written in place, kept at every keystroke. */
export const DraftArticle = (props: DraftArticleProps) => {
  const { drafts, me } = useSession();
  const draft = useBesideWords(props.id);
  if (drafts === null || me === null || draft === null) return null;
  return <OneDraft {...props} draft={draft} drafts={drafts} side={me.side} />;
};
