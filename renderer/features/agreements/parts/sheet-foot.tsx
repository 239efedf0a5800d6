import type { ReactNode } from 'react';
import type { SavedState } from '#renderer/session/use-commit.ts';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import type { Refusal } from '#shared/domain/command.ts';
import { ActOutcome } from './act-outcome.tsx';
import styles from '../agreements.module.css';

interface SheetFootProps {
  readonly refusal: Refusal | null;
  readonly saved: SavedState;
  /** Who will see what: in sight wherever the act is. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** What can be answered stays in sight, however long the words above it are; so does what came of it. */
export const SheetFoot = ({ refusal, saved, note, children }: SheetFootProps) => (
  <div className={styles['sheetFoot']}>
    {note !== undefined && <p className={styles['quietAnswers']}>{note}</p>}
    <Actions>{children}</Actions>
    <ActOutcome refusal={refusal} saved={saved} />
  </div>
);
