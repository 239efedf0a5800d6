import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PageWithMargins, type Margin } from '#renderer/ui/layout/page-with-margins.tsx';
import styles from './onboarding-page.module.css';

interface Margins {
  readonly first: Margin;
  readonly second: Margin;
}

const nobodyYet: Margins = { first: { state: 'kept' }, second: { state: 'kept' } };

/** Who hangs in the margins. A thread is dashed until its person has a name, and then it is drawn. */
export const MarginsContext = createContext<Margins>(nobodyYet);

interface OnboardingPageProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** One plain sentence under the lead. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  /** The one primary act and its quieter ways. */
  readonly actions: ReactNode;
  /** A line under the actions: what they lead to. */
  readonly note?: ReactNode;
  onBack?: (() => void) | undefined;
}

/**
 * A page before the book opens: two margins, no sidebar. Every page begins at its title, for eyes
 * and for screen readers; Esc goes one step back.
 */
export const OnboardingPage = ({
  title,
  lead,
  aside,
  children,
  actions,
  note,
  onBack,
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
    <main className={styles['main']}>
      <PageWithMargins {...useContext(MarginsContext)}>
        <div className={styles['back']} data-print="no">
          {onBack !== undefined && (
            <Button kind="plain" size="small" onClick={onBack}>
              <FormattedMessage id="onboarding.back" />
            </Button>
          )}
        </div>
        <div data-print="no">
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
          {aside !== undefined && <p className={styles['aside']}>{aside}</p>}
        </div>
        <div className={styles['body']}>{children}</div>
        <div className={styles['actions']} data-print="no">
          {actions}
        </div>
        {note !== undefined && (
          <p className={styles['note']} data-print="no">
            {note}
          </p>
        )}
      </PageWithMargins>
    </main>
  );
};
