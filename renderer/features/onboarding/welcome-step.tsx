import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { LanguageRow } from '#renderer/ui/controls/language-choice.tsx';
import { useLookAround } from '#renderer/ui/look-around.ts';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import styles from './welcome-step.module.css';

interface WelcomeStepProps {
  onBegin(): void;
}

/** The first thing anyone sees: what this is, in three sentences, and one button. */
export const WelcomeStep = ({ onBegin }: WelcomeStepProps) => {
  const lookAround = useLookAround();
  return (
    <main className={styles['scroll']}>
      <div className={styles['page']}>
        <div className={styles['language']}>
          <LanguageRow />
        </div>
        <div className={styles['words']}>
          <h1 className={styles['title']}>
            <FormattedMessage id="onboarding.welcome.title" />
          </h1>
          <p className={styles['lead']}>
            <FormattedMessage id="onboarding.welcome.lead" />
          </p>
        </div>
        <HalfLines first="drawn" second="drawn" twist="agreed" drawsIn />
        <div className={styles['words']}>
          <p className={styles['private']}>
            <FormattedMessage id="onboarding.welcome.private" />
          </p>
          <div className={styles['actions']}>
            <Button kind="primary" onClick={onBegin}>
              <FormattedMessage id="onboarding.welcome.begin" />
            </Button>
            {lookAround !== null && (
              <Button onClick={lookAround}>
                <FormattedMessage id="app.look-around" />
              </Button>
            )}
          </div>
          <p className={styles['time']}>
            <FormattedMessage id="onboarding.welcome.time" />
          </p>
        </div>
      </div>
    </main>
  );
};
