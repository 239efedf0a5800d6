import { FormattedMessage } from 'react-intl';
import type { DayBeside } from './days-beside.ts';
import styles from './beside.module.css';

/** At the foot of a day of the month: the one thing beside its plans, or how many. The day's own name says each. */
export const BesideMark = ({ beside }: { readonly beside: readonly DayBeside[] }) => {
  const [only, ...others] = beside;
  if (only === undefined) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['mark']}
      onClick={(event) => {
        // Several are told apart in the day's list, which the day itself opens.
        if (others.length > 0) return;
        event.stopPropagation();
        only.onOpen();
      }}
    >
      {others.length === 0 ? (
        <bdi>{only.words}</bdi>
      ) : (
        <FormattedMessage id="calendar.beside.more" values={{ count: beside.length }} />
      )}
    </button>
  );
};
