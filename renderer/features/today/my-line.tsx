import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNote } from '#renderer/ui/feedback/notes.tsx';
import { LINE_CHARACTERS } from '#shared/domain/today/kinds.ts';
import { LineEditor } from './line-editor.tsx';
import styles from './today.module.css';
import type { LineTrouble, useLine } from './use-line.ts';

interface MyLineProps {
  readonly line: ReturnType<typeof useLine>;
  readonly onWriting: (isWriting: boolean) => void;
}

type Stage = 'resting' | 'writing' | 'offering';

/** My line of the day: private as written, offered only after a sentence that says who will see it. */
export const MyLine = ({ line, onWriting }: MyLineProps) => {
  const { partner, shared } = useSession();
  const [stage, setStage] = useState<Stage>('resting');
  const { draft, offered, trouble, bringBack } = line;
  const name = partner?.name ?? '';
  const goOn = (next: Stage) => {
    setStage(next);
    onWriting(next === 'writing');
  };

  if (offered !== null) {
    return (
      <>
        <p className={styles['words']} dir="auto">
          {offered.text}
        </p>
        <p className={styles['seen']}>
          <FormattedMessage id="today.line.offered" values={{ partner: name }} />{' '}
          <Button size="small" onClick={() => void line.takeBack()}>
            <FormattedMessage id="today.line.take-back" />
          </Button>
        </p>
        <Trouble of={trouble} />
      </>
    );
  }
  const isTooLong = draft !== null && draft.body.text.length > LINE_CHARACTERS;
  if (draft === null || isTooLong || stage === 'writing') {
    return (
      <>
        <LineEditor
          begun={draft?.body.text ?? ''}
          isFocused={stage === 'writing'}
          keep={line.keep}
          // Kept while it is written, the line stays in its editor until it is put down.
          onBegin={() => goOn('writing')}
          onDone={() => goOn('resting')}
        />
        {bringBack !== null && (
          <p className={styles['seen']} role="status">
            <FormattedMessage id="today.line.away" />{' '}
            <Button
              size="small"
              onClick={() => {
                bringBack();
                goOn('resting');
              }}
            >
              <FormattedMessage id="today.line.bring-back" />
            </Button>
          </p>
        )}
        <p className={styles['seen']}>
          {shared ? (
            <FormattedMessage id="today.line.only-until" />
          ) : (
            <FormattedMessage id="today.line.only" />
          )}
        </p>
      </>
    );
  }
  return (
    <>
      <p className={styles['words']} dir="auto">
        {draft.body.text}
      </p>
      {stage === 'offering' ? (
        <div className={styles['offering']}>
          <p className={styles['seen']}>
            <FormattedMessage id="today.line.offer.sees" values={{ partner: name }} />
          </p>
          <div className={styles['lineActions']}>
            <Button
              kind="primary"
              size="small"
              onClick={() => void line.offer().then(() => setStage('resting'))}
            >
              <FormattedMessage id="today.line.offer.do" />
            </Button>
            <Button size="small" onClick={() => setStage('resting')}>
              <FormattedMessage id="today.line.offer.not" />
            </Button>
          </div>
        </div>
      ) : (
        <>
          <p className={styles['seen']}>
            <FormattedMessage id="today.line.only" />
          </p>
          <div className={styles['lineActions']}>
            {shared && (
              <Button size="small" onClick={() => goOn('offering')}>
                <FormattedMessage id="today.line.offer" values={{ partner: name }} />
              </Button>
            )}
            <Button kind="plain" size="small" onClick={() => goOn('writing')}>
              <FormattedMessage id="today.line.change" />
            </Button>
          </div>
        </>
      )}
      <Trouble of={trouble} />
    </>
  );
};

const Trouble = ({ of }: { readonly of: LineTrouble }) => {
  if (of === null) return null;
  return (
    <ErrorNote>
      {of === 'disk-full' && <FormattedMessage id="today.line.failed.disk-full" />}
      {of === 'unreadable' && <FormattedMessage id="ui.text-broken" />}
      {of === 'other' && <FormattedMessage id="today.line.failed.other" />}
    </ErrorNote>
  );
};
