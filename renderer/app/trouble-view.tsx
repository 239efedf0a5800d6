import { FormattedMessage } from 'react-intl';
import type { StartTrouble } from '#renderer/session/session-types.ts';
import { PlainPage } from './plain-page.tsx';

interface TroubleViewProps {
  readonly trouble: StartTrouble;
}

const words = {
  'keyring-missing': <FormattedMessage id="app.trouble.keyring-missing" />,
  'keyring-damaged': <FormattedMessage id="app.trouble.keyring-damaged" />,
  'keyring-newer': <FormattedMessage id="app.trouble.keyring-newer" />,
} as const satisfies Record<StartTrouble, React.ReactNode>;

/** A wipe never looks like a first run: what was found is said, and nothing is overwritten. */
export const TroubleView = ({ trouble }: TroubleViewProps) => (
  <PlainPage title={<FormattedMessage id="app.trouble.title" />}>
    <p>{words[trouble]}</p>
    <p>
      <FormattedMessage id="app.trouble.untouched" />
    </p>
  </PlainPage>
);
