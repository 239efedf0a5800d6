import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { ImportForm } from './import-form.tsx';

interface ImportPlansProps {
  readonly today: PlainDate;
  readonly onSay: (message: string, takeBack: () => Promise<void>) => void;
}

/** Brings plans in from another calendar's file. */
export const ImportPlans = ({ today, onSay }: ImportPlansProps) => {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="plain" size="small" onClick={() => setOpen(true)}>
        <FormattedMessage id="calendar.import.begin" />
      </Button>
      <Sheet
        isOpen={isOpen}
        onClose={close}
        label={intl.formatMessage({ id: 'calendar.import.title' })}
        hasThreads={false}
      >
        <ImportForm
          today={today}
          onDone={(message, takeBack) => {
            close();
            onSay(message, takeBack);
          }}
          onClose={close}
        />
      </Sheet>
    </>
  );
};
