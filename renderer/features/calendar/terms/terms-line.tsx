import { useState } from 'react';
import { useIntl } from 'react-intl';
import { detailStage } from '#shared/domain/calendar/terms/selectors.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { usePartCommands } from '#renderer/ui/commands.ts';
import { useTermWords } from './term-words.ts';
import { TermsSheet } from './terms-sheet.tsx';
import { useTerms } from './use-terms.ts';
import styles from './terms.module.css';

/** How much detail both agreed on for now, in one quiet line that leads to what is agreed. Alone there is none. */
export const TermsLine = () => {
  const intl = useIntl();
  const { me, partner, shared } = useSession();
  const [isOpen, setOpen] = useState(false);
  const stage = detailStage(useTerms(), useToday());
  const words = useTermWords();
  const line = stage === null ? null : words.stage(stage);
  const isForTwo = me !== null && partner !== null && shared;
  const title = intl.formatMessage({ id: 'calendar.terms.title' });
  usePartCommands(
    isForTwo ? [{ id: 'calendar.terms', label: title, run: () => setOpen(true) }] : [],
  );
  if (!isForTwo) return null;
  return (
    <>
      <button
        type="button"
        className={styles['line']}
        data-terms-line={line === null ? 'none' : 'agreed'}
        onClick={() => setOpen(true)}
      >
        {line ?? title}
      </button>
      <TermsSheet me={me} partner={partner} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
};
