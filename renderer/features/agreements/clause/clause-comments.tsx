import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { closeComment, commentOn } from '#shared/domain/agreements/beside-commands.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import { ActOutcome } from '../parts/act-outcome.tsx';
import { ShownText } from '../wording/shown-text.tsx';
import { useCommentDraft } from './use-comment-draft.ts';
import styles from '../agreements.module.css';

interface ClauseCommentsProps {
  readonly clause: Clause;
  readonly shown: Proposal;
}

/** What both said beside a clause. Each puts only their own aside (S20). */
export const ClauseComments = ({ clause, shown }: ClauseCommentsProps) => {
  const { me, partner, people } = useSession();
  const { formatMessage } = useIntl();
  const dayWords = useDayWords();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const { text, write, clear } = useCommentDraft(clause.id);
  const comments = clause.comments.filter(({ isClosed }) => !isClosed);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const say = async () => {
    const said = commentOn(contextOf(), clause, { proposal: shown.hash, text });
    if (!(await act(said))) return;
    announce(formatMessage({ id: 'agreements.comment.announced' }));
    await clear();
  };
  return (
    <>
      <ul className={styles['history']}>
        {comments.map((comment) => (
          <li key={comment.hash}>
            <p className={styles['historyTitle']}>
              {nameOf(comment.author)}, {dayWords(comment.on)}
            </p>
            <p className={styles['comment']} dir="auto">
              <ShownText text={comment.text} />
            </p>
            {comment.author === me?.id && (
              <Button
                kind="quiet"
                size="small"
                onClick={() => void act(closeComment(contextOf(), clause, comment.hash))}
              >
                <FormattedMessage id="agreements.comment.put-aside" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {me !== null && shown.ending === null && (
        <>
          <TextArea
            label={formatMessage({ id: 'agreements.comment.label' })}
            limit={CLAUSE_LIMITS.comment}
            value={text}
            onChange={write}
          />
          <Note>
            <FormattedMessage
              id="agreements.comment.seen"
              values={{ partner: partner?.name ?? '' }}
            />
          </Note>
          <Button kind="quiet" size="small" onClick={() => void say()}>
            <FormattedMessage id="agreements.comment.offer" />
          </Button>
        </>
      )}
      <ActOutcome refusal={refusal} saved={saved} />
    </>
  );
};
