import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { StorageHealth } from '#renderer/session/session-types.ts';
import styles from './health-note.module.css';

interface HealthNoteProps {
  readonly health: StorageHealth;
}

const words: Readonly<Record<Exclude<StorageHealth, 'whole'>, ReactNode>> = {
  repairing: <FormattedMessage id="app.health.repairing" />,
  'journal-only': <FormattedMessage id="app.health.journal-only" />,
  'copies-disagree': <FormattedMessage id="app.health.copies-disagree" />,
  'history-missing': <FormattedMessage id="app.health.history-missing" />,
  'changed-entry': <FormattedMessage id="app.health.changed-entry" />,
  'drafts-damaged': <FormattedMessage id="app.health.drafts-damaged" />,
  'history-damaged': <FormattedMessage id="app.health.history-damaged" />,
};

/** What was found damaged (S19), above every view, in words. Nothing while all is whole. */
export const HealthNote = ({ health }: HealthNoteProps) =>
  health !== 'whole' && (
    <p className={styles['note']} role="status">
      {words[health]}
    </p>
  );
