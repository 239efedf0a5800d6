import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import styles from './opening-page.module.css';

interface OpeningPageProps {
  /** 0 to 1. */
  readonly share: number;
  readonly hasFailed: boolean;
  onStop(): void;
}

/** The moment before the sample couple's book is open. */
export const OpeningPage = ({ share, hasFailed, onStop }: OpeningPageProps) => {
  const intl = useIntl();
  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>
        <FormattedMessage id="app.sample.title" />
      </h1>
      <p role="status" className={styles['words']}>
        {hasFailed ? (
          <FormattedMessage id="app.sample.failed" />
        ) : (
          <FormattedMessage id="app.sample.opening" />
        )}
      </p>
      {!hasFailed && (
        <ThreadProgress label={intl.formatMessage({ id: 'app.sample.progress' })} share={share} />
      )}
      <Button onClick={onStop}>
        {hasFailed ? (
          <FormattedMessage id="app.sample.back" />
        ) : (
          <FormattedMessage id="app.sample.stop" />
        )}
      </Button>
    </main>
  );
};
