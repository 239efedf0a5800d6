import { FormattedMessage } from 'react-intl';
import { getPlatform } from '#renderer/platform/platform.ts';
import { randomBytes } from '#renderer/platform/random.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { RecoveryKeep } from '#renderer/ui/secrets/recovery-keep.tsx';
import styles from './settings.module.css';

interface NewWordsProps {
  readonly words: readonly string[];
  readonly name: string;
  readonly opens?: 'everything' | 'private';
  onDone(): void;
}

/** Twelve new words, once: they are kept nowhere and never shown again. */
export const NewWords = ({ words, name, opens = 'everything', onDone }: NewWordsProps) => (
  <div className={styles['words']}>
    <RecoveryKeep
      words={words}
      name={name}
      opens={opens}
      shell={{
        saveText: (file, text) => getPlatform().saveText(file, text),
        print: () => getPlatform().print('printer'),
        randomBytes,
      }}
    />
    <Button kind="primary" onClick={onDone}>
      <FormattedMessage id="settings.done" />
    </Button>
  </div>
);
