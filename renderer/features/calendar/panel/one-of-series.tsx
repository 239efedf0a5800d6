import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import styles from './plan-panel.module.css';

interface OneOfSeriesProps {
  /** It is otherwise than the series says. */
  readonly isOtherwise: boolean;
  readonly onDrop: () => void;
  readonly onReset: () => void;
  readonly onFollowing: () => void;
  readonly onAll: () => void;
}

/** What can become of one of a series: left out, like the others again, or the others like it. */
export const OneOfSeries = (props: OneOfSeriesProps) => (
  <div className={styles['acts']}>
    {!props.isOtherwise && (
      <Note>
        <FormattedMessage id="calendar.one.dropNote" />
      </Note>
    )}
    <Actions>
      {props.isOtherwise && (
        <>
          <Button size="small" onClick={props.onReset}>
            <FormattedMessage id="calendar.one.reset" />
          </Button>
          <Button size="small" onClick={props.onFollowing}>
            <FormattedMessage id="calendar.one.following" />
          </Button>
          <Button size="small" onClick={props.onAll}>
            <FormattedMessage id="calendar.one.all" />
          </Button>
        </>
      )}
      <Button size="small" onClick={props.onDrop}>
        <FormattedMessage id="calendar.one.drop" />
      </Button>
    </Actions>
  </div>
);
