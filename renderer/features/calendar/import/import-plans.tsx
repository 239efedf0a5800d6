import { useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { ImportForm } from './import-form.tsx';

interface ImportPlansProps {
  readonly today: PlainDate;
  /** Dropped on the calendar: looked at straight away. */
  readonly file: File | null;
  readonly isOpen: boolean;
  readonly onSay: (message: string, takeBack: () => Promise<void>) => void;
  readonly onClose: () => void;
}

/** Brings plans in from another calendar's file. */
export const ImportPlans = ({ today, file, isOpen, onSay, onClose }: ImportPlansProps) => {
  const intl = useIntl();
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      label={intl.formatMessage({ id: 'calendar.import.title' })}
      hasThreads={false}
    >
      <ImportForm
        today={today}
        file={file}
        onDone={(message, takeBack) => {
          onClose();
          onSay(message, takeBack);
        }}
        onClose={onClose}
      />
    </Sheet>
  );
};
