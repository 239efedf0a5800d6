import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { KeyList } from './key-list.tsx';
import styles from './text-page.module.css';
import { useMargins } from './use-margins.ts';

const SafetyText = lazy(() =>
  import('#renderer/features/onboarding/safety-text.tsx').then((loaded) => ({
    default: loaded.SafetyText,
  })),
);

/** The limits of this app, when not to use it (S22), and the keys. Open during a Pause too. */
export const HelpView = () => (
  <PageWithMargins {...useMargins()}>
    <PageTitle>
      <FormattedMessage id="app.help" />
    </PageTitle>
    <div className={styles['text']}>
      <section className={styles['section']}>
        <h2>
          <FormattedMessage id="app.help.ways.title" />
        </h2>
        <p>
          <FormattedMessage id="app.help.ways.private" />
        </p>
        <p>
          <FormattedMessage id="app.help.ways.withdraw" />
        </p>
        <p>
          <FormattedMessage id="app.help.ways.hide" />
        </p>
      </section>
      <Suspense fallback={null}>
        <SafetyText />
        {/* After it: nothing below moves once it is there. */}
        <section className={styles['section']}>
          <h2>
            <FormattedMessage id="app.keys.title" />
          </h2>
          <KeyList />
        </section>
      </Suspense>
    </div>
  </PageWithMargins>
);
