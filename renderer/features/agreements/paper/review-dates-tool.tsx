import { useState } from 'react';
import { CalendarPlus } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { getPlatform } from '#renderer/platform/platform.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { useCanPrint } from '#renderer/ui/paper/printing.ts';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import { openingWords } from '#shared/domain/agreements/opening-words.ts';
import { reviewDates } from '#shared/domain/agreements/review-dates.ts';
import { reviewDatesToCalendar } from '#shared/formats/ics/review-calendar.ts';
import styles from '../agreements.module.css';

/** Enough to know a clause by in a calendar's narrow column. */
const SUMMARY_CHARACTERS = 60;

interface ToolProps {
  readonly clauses: readonly Clause[];
}

const ReviewDatesDialog = ({ clauses, onClose }: ToolProps & { readonly onClose: () => void }) => {
  const { formatMessage } = useIntl();
  const today = useToday();
  const canSave = useCanPrint();
  const [withWords, setWithWords] = useState(false);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const save = async () => {
    const file = reviewDatesToCalendar(clauses, today, ({ proposal }) =>
      withWords
        ? formatMessage(
            { id: 'agreements.dates.summary-words' },
            { words: openingWords(proposal.content, SUMMARY_CHARACTERS) },
          )
        : formatMessage({ id: 'agreements.dates.summary' }),
    );
    const came = await getPlatform()
      .saveText(`common-ground-${today}.ics`, file)
      .catch(() => 'failed' as const);
    setOutcome(came === 'cancelled' ? null : came);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={<FormattedMessage id="agreements.dates.title" />}
      actions={
        <>
          {canSave && (
            <Button kind="primary" onClick={() => void save()}>
              <FormattedMessage id="agreements.dates.save" />
            </Button>
          )}
          <Button onClick={onClose}>
            <FormattedMessage id="ui.close" />
          </Button>
        </>
      }
    >
      <p className={styles['sheetText']}>
        <FormattedMessage id="agreements.dates.note" />
      </p>
      <CheckBox
        label={<FormattedMessage id="agreements.dates.with-words" />}
        hint={<FormattedMessage id="agreements.dates.with-words-note" />}
        checked={withWords}
        onChange={setWithWords}
      />
      <p className={styles['outcome']} role="status">
        {outcome === 'saved' && <FormattedMessage id="ui.paper.saved" />}
        {outcome === 'failed' && <FormattedMessage id="ui.paper.failed" />}
        {!canSave && <FormattedMessage id="ui.paper.sample" />}
      </p>
    </Dialog>
  );
};

/** Review dates for a calendar outside of the app, once there are some ahead. */
export const ReviewDatesTool = ({ clauses }: ToolProps) => {
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  if (!reviewDates(clauses, today).some(({ on }) => on >= today)) return null;
  return (
    <>
      <Button
        kind="plain"
        icon={<Icon of={CalendarPlus} size={16} />}
        onClick={() => setOpen(true)}
      >
        <FormattedMessage id="agreements.dates.open" />
      </Button>
      {isOpen && <ReviewDatesDialog clauses={clauses} onClose={() => setOpen(false)} />}
    </>
  );
};
