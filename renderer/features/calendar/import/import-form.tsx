import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { textToBytes } from '#shared/lib/bytes.ts';
import {
  ICS_BYTES,
  type CalendarPreview,
  type ImportedPlan,
} from '#shared/formats/ics/import-calendar.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PreviewList } from './preview-list.tsx';
import { useImport } from './use-import.ts';
import styles from './import.module.css';

interface ImportFormProps {
  readonly today: PlainDate;
  readonly onDone: (message: string) => void;
  readonly onClose: () => void;
}

/** A calendar file, chosen, dropped or pasted; what it would bring; and only then the taking over. */
export const ImportForm = ({ today, onDone, onClose }: ImportFormProps) => {
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const { read, take } = useImport();
  const [pasted, setPasted] = useState('');
  const [preview, setPreview] = useState<CalendarPreview | null>(null);
  const [left, setLeft] = useState<ReadonlySet<ImportedPlan>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const show = (bytes: Uint8Array) => {
    const found = read(bytes);
    const hasAny = found.plans.length > 0 || found.left.length > 0;
    setProblem(hasAny ? null : intl.formatMessage({ id: 'calendar.import.nothing' }));
    setPreview(hasAny ? found : null);
    setLeft(new Set());
  };
  const showFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > ICS_BYTES) {
      setProblem(
        intl.formatMessage({ id: 'calendar.import.too-big' }, { limit: ICS_BYTES / 1_048_576 }),
      );
      return;
    }
    try {
      show(new Uint8Array(await file.arrayBuffer()));
    } catch {
      setProblem(intl.formatMessage({ id: 'calendar.import.unread' }));
    }
  };
  const chosen = preview?.plans.filter((plan) => plan.state !== 'known' && !left.has(plan)) ?? [];
  const takeOver = async () => {
    setBusy(true);
    const isKept = await take(chosen);
    setBusy(false);
    if (!isKept) {
      setProblem(intl.formatMessage({ id: 'ui.not-saved.unknown' }));
      return;
    }
    onDone(intl.formatMessage({ id: 'calendar.import.done' }, { count: chosen.length }));
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- files can be dropped anywhere on it
    <div
      className={styles['form']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void showFile(event.dataTransfer.files[0]);
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
          void showFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {preview === null ? (
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
      ) : (
        <PreviewList
          preview={preview}
          today={today}
          isChosen={(plan) => plan.state !== 'known' && !left.has(plan)}
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
        {preview === null ? (
          <Button
            kind="primary"
            disabled={pasted.trim() === ''}
            onClick={() => show(textToBytes(pasted))}
          >
            <FormattedMessage id="calendar.import.look" />
          </Button>
        ) : (
          <Button
            kind="primary"
            isBusy={isBusy}
            disabled={chosen.length === 0}
            onClick={() => void takeOver()}
          >
            <FormattedMessage id="calendar.import.take" />
          </Button>
        )}
        <Button onClick={preview === null ? onClose : () => setPreview(null)}>
          <FormattedMessage id="calendar.import.back" />
        </Button>
      </Actions>
    </div>
  );
};
