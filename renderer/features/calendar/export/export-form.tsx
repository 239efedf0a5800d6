import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { FilePlan } from '#shared/domain/calendar/file-plans.ts';
import { PLAN_FIELDS, type PlanField } from '#shared/domain/calendar/kinds.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { useCanPrint } from '#renderer/ui/paper/printing.ts';
import { planFieldName } from '../words/field-names.ts';
import { FilePreview } from './file-preview.tsx';
import { usePlanFile } from './use-plan-file.ts';
import styles from './export.module.css';

interface ExportFormProps {
  /** undefined while they are looked for; null where it isn't said yet which. */
  readonly plans: readonly FilePlan[] | null | undefined;
  readonly today: PlainDate;
  /** Which plans, where there is a choice. */
  readonly which?: ReactNode;
  readonly onClose: () => void;
}

const none: Readonly<Record<PlanField, boolean>> = {
  title: false,
  where: false,
  with: false,
  reach: false,
  call: false,
  note: false,
};

/** Which words go along, what the file then says, and only then the saving. */
export const ExportForm = ({ plans, today, which, onClose }: ExportFormProps) => {
  const intl = useIntl();
  const { partner, shared } = useSession();
  const canSave = useCanPrint();
  const [kept, setKept] = useState(none);
  const [saved, setSaved] = useState<{ of: string; outcome: 'saved' | 'failed' } | null>(null);
  const { write, beginning, says } = usePlanFile(plans ?? [], kept, today);
  // Ordered by time, plans that begin alike and are as many are the same.
  const file = `${String(plans?.length)} ${beginning}`;
  const save = async () => {
    const outcome = await getPlatform()
      .saveText(`common-ground-${today}.ics`, write())
      .catch(() => 'failed' as const);
    setSaved(outcome === 'cancelled' ? null : { of: file, outcome });
  };
  const hasSeries = plans?.some(({ own }) => own.rrule !== null) === true && which !== undefined;
  // Said of the file that was saved, not of another that was put together since.
  const outcome = saved?.of === file ? saved.outcome : null;
  return (
    <div className={styles['form']}>
      <h2 className={styles['title']}>
        <FormattedMessage id="calendar.export.title" />
      </h2>
      <Note>
        <FormattedMessage id="calendar.export.before" />
      </Note>
      {which}
      <fieldset className={styles['fields']}>
        <legend className={styles['legend']}>
          <FormattedMessage id="calendar.export.words" />
        </legend>
        <Note>
          <FormattedMessage
            id="calendar.export.words-note"
            values={{ busy: intl.formatMessage({ id: 'calendar.export.busy' }) }}
          />
        </Note>
        <div className={styles['ticks']}>
          {PLAN_FIELDS.map((field) => (
            <CheckBox
              key={field}
              label={planFieldName(intl, field)}
              checked={kept[field]}
              onChange={(isKept) => setKept({ ...kept, [field]: isKept })}
            />
          ))}
        </div>
      </fieldset>
      {plans === undefined ? (
        <ThreadProgress label={intl.formatMessage({ id: 'calendar.export.looking' })} />
      ) : (
        plans !== null && <FilePreview says={says} count={plans.length} today={today} />
      )}
      {hasSeries && (
        <Note>
          <FormattedMessage id="calendar.export.series" />
        </Note>
      )}
      {shared && partner !== null && which !== undefined && (
        <Note>
          <FormattedMessage id="calendar.export.theirs" values={{ name: partner.name }} />
        </Note>
      )}
      <p className={styles['outcome']} role="status">
        {outcome === 'saved' && <FormattedMessage id="ui.paper.saved" />}
        {outcome === 'failed' && <FormattedMessage id="ui.paper.failed" />}
        {!canSave && <FormattedMessage id="ui.paper.sample" />}
      </p>
      <Actions>
        {canSave && (
          <Button
            kind="primary"
            disabled={plans === undefined || plans === null || plans.length === 0}
            onClick={() => void save()}
          >
            <FormattedMessage id="calendar.export.save" />
          </Button>
        )}
        <Button onClick={onClose}>
          <FormattedMessage id="calendar.import.back" />
        </Button>
      </Actions>
    </div>
  );
};
