import { createContext, use, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import textStyles from '../text-page.module.css';
import { useMargins } from '../use-margins.ts';
import { views, type Views } from '../views.tsx';

/** Opens what only the person whose view this is would read. */
export const OpenPrivateContext = createContext<() => Promise<void>>(async () => undefined);

const OwnPrivateView = views.private;

/** Private asks for no passphrase here: nobody has one, and nobody should try their own. */
const SamplePrivate = () => {
  const { me, privateSpace } = useSession();
  const open = use(OpenPrivateContext);
  const [isOpening, setOpening] = useState(false);
  if (privateSpace !== null) return <OwnPrivateView />;
  const mine = me === null ? null : { name: me.name };
  const isSecond = me?.side === 'second';
  return (
    <PageWithMargins first={isSecond ? null : mine} second={isSecond ? mine : null}>
      <PageTitle kicker={<FormattedMessage id="app.room.private" />}>
        <FormattedMessage id="app.sample.private.title" values={{ name: me?.name ?? '' }} />
      </PageTitle>
      <div className={textStyles['section']}>
        <p>
          <FormattedMessage id="app.sample.private.text" />
        </p>
        <Actions>
          <Button
            kind="primary"
            isBusy={isOpening}
            onClick={() => {
              setOpening(true);
              void open().finally(() => setOpening(false));
            }}
          >
            <FormattedMessage id="app.sample.private.open" />
          </Button>
        </Actions>
      </div>
    </PageWithMargins>
  );
};

/** A sample has no keys, colours or passphrases to set. */
const SampleSettings = () => (
  <PageWithMargins {...useMargins()}>
    <PageTitle>
      <FormattedMessage id="app.sample.settings.title" />
    </PageTitle>
    <p className={textStyles['section']}>
      <FormattedMessage id="app.sample.settings.text" />
    </p>
  </PageWithMargins>
);

export const sampleViews: Views = { ...views, private: SamplePrivate, settings: SampleSettings };
