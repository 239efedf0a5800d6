import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { SavedNote } from '#renderer/ui/feedback/notes.tsx';
import type { PlanActs } from '../plans/plan-acts.ts';
import styles from './plan-panel.module.css';

interface NoticeLineProps {
  readonly acts: PlanActs;
}

/** What was just done, and the way back while it wasn't shared. */
export const NoticeLine = ({ acts }: NoticeLineProps) => (
  <>
    {acts.notice !== null && (
      <p className={styles['notice']}>
        {acts.notice}
        {acts.undo !== null && (
          <Button size="small" onClick={acts.undo}>
            <FormattedMessage id="calendar.do.undo" />
          </Button>
        )}
      </p>
    )}
    {acts.saved.status === 'not-saved' && <SavedNote saved={acts.saved} />}
  </>
);
