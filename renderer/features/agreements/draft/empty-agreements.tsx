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
import { newDraft } from './new-draft.ts';
import { AGREEMENTS_ROOM } from './use-draft-index.ts';
import styles from '../agreements.module.css';

const EXAMPLES = 3;

/** The first day: one sentence of one's own, private, before anything is asked of anyone. */
export const EmptyAgreements = ({ onKept }: { readonly onKept: (id: string) => void }) => {
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
  const isKeepable = words.trim() !== '' && words.length <= CLAUSE_LIMITS.wording;
  const keep = async () => {
    if (drafts === null || !isKeepable) return;
    const kept = await drafts.save({
      room: AGREEMENTS_ROOM,
      kind: 'clause',
      body: newDraft(today, words),
    });
    onKept(kept.id);
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
            onChange={setWords}
          />
          <HalfLines
            first={me?.side === 'first' ? 'needle' : 'none'}
            second={me?.side === 'second' ? 'needle' : 'none'}
          />
          <div className={styles['firstNote']}>
            <Note>
              <FormattedMessage id="agreements.empty.private" />
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
            <Button kind="primary" disabled={!isKeepable} onClick={() => void keep()}>
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
