import { FormattedMessage } from 'react-intl';
import type { StartTrouble } from '#renderer/session/session-types.ts';
import { LockCover } from './lock-cover.tsx';
import styles from './lock-form.module.css';

const whatIds = {
  'keyring-missing': 'onboarding.trouble.keyring-missing',
  'keyring-damaged': 'onboarding.trouble.keyring-damaged',
  'keyring-newer': 'onboarding.trouble.keyring-newer',
} as const satisfies Record<StartTrouble, string>;

const doIds = {
  'keyring-missing': 'onboarding.trouble.keyring-missing.do',
  'keyring-damaged': 'onboarding.trouble.keyring-damaged.do',
  'keyring-newer': 'onboarding.trouble.keyring-newer.do',
} as const satisfies Record<StartTrouble, string>;

interface TroubleViewProps {
  readonly trouble: StartTrouble;
}

/** Something is here but can't be opened. It never looks like a first run, and nothing is offered that deletes. */
export const TroubleView = ({ trouble }: TroubleViewProps) => (
  <LockCover>
    <h1 className={styles['title']}>
      <FormattedMessage id="onboarding.trouble.title" />
    </h1>
    <div className={styles['form']}>
      <p>
        <FormattedMessage id={whatIds[trouble]} />
      </p>
      <p>
        <FormattedMessage id={doIds[trouble]} />
      </p>
    </div>
  </LockCover>
);
