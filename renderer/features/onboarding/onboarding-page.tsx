import { useEffect, useRef, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import styles from './onboarding-page.module.css';

interface OnboardingPageProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** The one primary act and its quieter ways. */
  readonly actions: ReactNode;
  /** A line under the actions: what they lead to. */
  readonly note?: ReactNode;
  onBack?: (() => void) | undefined;
  /** The second margin: dashed while nobody is there, drawn once they are. */
  readonly second?: 'kept' | 'here';
}

/**
 * A page before the book opens: two margins, no sidebar. Every page begins at its title, for eyes
 * and for screen readers; Esc goes one step back.
 */
export const OnboardingPage = ({
  title,
  lead,
  children,
  actions,
  note,
  onBack,
  second = 'kept',
}: OnboardingPageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (onBack === undefined) return undefined;
    const goBack = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onBack();
    };
    window.addEventListener('keydown', goBack);
    return () => window.removeEventListener('keydown', goBack);
  }, [onBack]);
  return (
    <main className={styles['scroll']}>
      <div className={styles['page']}>
        <span className={styles['threadFirst']} aria-hidden="true" />
        <span
          className={second === 'here' ? styles['threadSecond'] : styles['threadKept']}
          aria-hidden="true"
        />
        <div className={styles['back']} data-print="no">
          {onBack !== undefined && (
            <Button kind="plain" size="small" onClick={onBack}>
              <FormattedMessage id="onboarding.back" />
            </Button>
          )}
        </div>
        <h1 ref={heading} tabIndex={-1} className={styles['title']} data-print="no">
          {title}
        </h1>
        {lead !== undefined && (
          <p className={styles['lead']} data-print="no">
            {lead}
          </p>
        )}
        <div className={styles['body']}>{children}</div>
        <div className={styles['actions']} data-print="no">
          {actions}
        </div>
        {note !== undefined && (
          <p className={styles['note']} data-print="no">
            {note}
          </p>
        )}
      </div>
    </main>
  );
};
