import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import type { KnownPlan } from '../plans/known-plan.ts';
import { ExportForm } from './export-form.tsx';
import { knownToFilePlan } from './use-file-plans.ts';

interface ExportOneProps {
  readonly known: KnownPlan;
}

/** One of one's own plans, from beside it, for another calendar. */
export const ExportOne = ({ known }: ExportOneProps) => {
  const intl = useIntl();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const { me } = useSession();
  const plan = me === null ? null : knownToFilePlan(known, me.id);
  if (plan === null) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <FormattedMessage id="calendar.export.one" />
      </Button>
      <Sheet
        isOpen={isOpen}
        onClose={close}
        label={intl.formatMessage({ id: 'calendar.export.title' })}
        hasThreads={false}
      >
        <ExportForm plans={[plan]} today={today} onClose={close} />
      </Sheet>
    </>
  );
};
