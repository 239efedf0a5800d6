import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { EmptyState } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle } from '#renderer/ui/layout/page-with-margins.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import { GuardedNote } from '../parts/guarded-note.tsx';
import type { Tell } from '../page/page-state.ts';
import { newDraft } from './new-draft.ts';
import { NotSaved } from './not-saved.tsx';
import { AGREEMENTS_ROOM } from './use-draft-index.ts';
import { useDraftReading } from './use-draft-reading.ts';
import styles from '../agreements.module.css';

const EXAMPLES = 3;

interface EmptyAgreementsProps {
  /** The draft that is being begun here; undefined before its first word. */
  readonly id: string | undefined;
  readonly tell: Tell;
}

/**
 * The first day: one sentence of one's own, private, before anything is asked of anyone. It is a draft like any
 * other from its first word on, kept at every keystroke.
 */
export const EmptyAgreements = ({ id, tell }: EmptyAgreementsProps) => {
  const { drafts, me } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const [words, setWords] = useState('');
  const [example, setExample] = useState(0);
  const examples = [
    formatMessage({ id: 'agreements.empty.example-1' }),
    formatMessage({ id: 'agreements.empty.example-2' }),
    formatMessage({ id: 'agreements.empty.example-3' }),
  ];
  const isKeepable = id !== undefined && words.length <= CLAUSE_LIMITS.wording;
  const { topics } = useDraftReading(id ?? '');
  const write = (typed: string) => {
    setWords(typed);
    if (typed.trim() === '') {
      if (id !== undefined) void drafts?.erase(id);
      return;
    }
    tell({ type: 'begin-first' });
    void drafts?.save({
      ...(id === undefined ? {} : { id }),
      room: AGREEMENTS_ROOM,
      kind: 'clause',
      body: newDraft(today, typed),
    });
  };
  const keep = () => {
    if (id !== undefined) tell({ type: 'open-draft', id });
  };
  return (
    <>
      <PageTitle kicker={<FormattedMessage id="agreements.empty.room" />}>
        <FormattedMessage id="agreements.empty.title" />
      </PageTitle>
      {drafts !== null && (
        <div className={styles['first']}>
          <TextArea
            label={formatMessage({ id: 'agreements.draft.label' })}
            isLabelHidden
            isBare
            voice="title"
            placeholder={formatMessage({ id: 'agreements.empty.placeholder' })}
            limit={CLAUSE_LIMITS.wording}
            value={words}
            onChange={write}
          />
          <GuardedNote topics={topics} kind="boundary" to="writer" hasHelp />
          <HalfLines
            first={me?.side === 'first' ? 'needle' : 'none'}
            second={me?.side === 'second' ? 'needle' : 'none'}
          />
          <div className={styles['firstNote']}>
            <Note>
              <FormattedMessage id="agreements.empty.private" /> <NotSaved />
            </Note>
          </div>
        </div>
      )}
      <EmptyState
        why={<FormattedMessage id="agreements.empty.why" />}
        exampleLabel={<FormattedMessage id="agreements.empty.example-heading" />}
        example={examples[example]}
        actions={
          <>
            <Button kind="primary" disabled={!isKeepable} onClick={keep}>
              <FormattedMessage id="agreements.empty.keep" />
            </Button>
            <Button onClick={() => setExample((example + 1) % EXAMPLES)}>
              <FormattedMessage id="agreements.empty.another" />
            </Button>
          </>
        }
      />
    </>
  );
};
