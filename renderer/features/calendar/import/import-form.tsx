import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ImportedPlan } from '#shared/formats/ics/import-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PreviewList } from './preview-list.tsx';
import { useImport } from './use-import.ts';
import { useReading } from './use-reading.ts';
import styles from './import.module.css';

interface ImportFormProps {
  readonly today: PlainDate;
  /** To begin with; null: it is chosen, dropped or pasted here. */
  readonly file: File | null;
  readonly onDone: (message: string, takeBack: () => Promise<void>) => void;
  readonly onClose: () => void;
}

const nothingLeft: ReadonlySet<ImportedPlan> = new Set();

/** A calendar file, chosen, dropped or pasted; what it would bring; and only then the taking over. */
export const ImportForm = ({ today, file: first, onDone, onClose }: ImportFormProps) => {
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const { read, take } = useImport(today);
  const { preview, share, problem, begin, leave, setProblem } = useReading(read, first);
  const [pasted, setPasted] = useState('');
  const [left, setLeft] = useState(nothingLeft);
  const [isBusy, setBusy] = useState(false);

  const show = (file: Blob | undefined) => {
    if (file === undefined) return;
    setLeft(nothingLeft);
    begin(file);
  };
  const isChosen = (plan: ImportedPlan) => plan.state !== 'known' && !left.has(plan);
  const chosen = preview?.plans.filter(isChosen) ?? [];
  const takeOver = async () => {
    setBusy(true);
    const outcome = await take(chosen);
    setBusy(false);
    if (outcome.kind === 'taken') {
      const values = { count: chosen.length };
      onDone(intl.formatMessage({ id: 'calendar.import.done' }, values), outcome.takeBack);
    } else if (outcome.kind === 'no-room') {
      setProblem(intl.formatMessage({ id: 'calendar.import.no-room' }));
    } else setProblem(intl.formatMessage({ id: 'ui.not-saved.unknown' }));
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- files can be dropped anywhere on it
    <div
      className={styles['form']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        show(event.dataTransfer.files[0]);
      }}
    >
      <h2 className={styles['title']}>
        <FormattedMessage id="calendar.import.title" />
      </h2>
      <Note>
        <FormattedMessage id="calendar.import.before" />
      </Note>
      <input
        ref={input}
        type="file"
        accept=".ics,text/calendar"
        hidden
        onChange={(event) => {
          show(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {share !== null && (
        <p className={styles['reading']}>
          <ThreadProgress
            label={intl.formatMessage({ id: 'calendar.import.reading' })}
            {...(share > 0 ? { share } : {})}
          />
          <FormattedMessage id="calendar.import.reading" />
        </p>
      )}
      {share === null && preview === null && (
        <>
          <Actions>
            <Button size="small" data-autofocus onClick={() => input.current?.click()}>
              <FormattedMessage id="calendar.import.choose" />
            </Button>
          </Actions>
          <TextArea
            label={intl.formatMessage({ id: 'calendar.import.paste' })}
            rows={4}
            value={pasted}
            onChange={setPasted}
          />
        </>
      )}
      {share === null && preview !== null && (
        <PreviewList
          preview={preview}
          today={today}
          isChosen={isChosen}
          onChoose={(plan, isTicked) => {
            const next = new Set(left);
            if (isTicked) next.delete(plan);
            else next.add(plan);
            setLeft(next);
          }}
        />
      )}
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      <Actions>
        {share === null && preview === null && (
          <Button
            kind="primary"
            disabled={pasted.trim() === ''}
            onClick={() => show(new Blob([pasted]))}
          >
            <FormattedMessage id="calendar.import.look" />
          </Button>
        )}
        {share === null && preview !== null && (
          <Button
            kind="primary"
            isBusy={isBusy}
            disabled={chosen.length === 0}
            onClick={() => void takeOver()}
          >
            <FormattedMessage id="calendar.import.take" />
          </Button>
        )}
        {share === null ? (
          <Button onClick={preview === null ? onClose : leave}>
            <FormattedMessage id="calendar.import.back" />
          </Button>
        ) : (
          <Button onClick={leave}>
            <FormattedMessage id="calendar.import.stop" />
          </Button>
        )}
      </Actions>
    </div>
  );
};
