import { useState } from 'react';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { notSavedWords } from '../form/refusal-words.ts';
import { sharedPlanWords } from '../words/shared-plan-words.ts';
import type { Signing, SignRequest } from './use-signing.ts';
import styles from './sign-sheet.module.css';

interface SignSheetProps {
  readonly signing: Signing;
}

const titleOf = (intl: IntlShape, { act }: SignRequest, name: string): string => {
  switch (act) {
    case 'offer':
      return intl.formatMessage({ id: 'calendar.sign.offer' }, { name });
    case 'join':
      return intl.formatMessage({ id: 'calendar.sign.join' }, { name });
    case 'leave':
      return intl.formatMessage({ id: 'calendar.sign.leave' }, { name });
    case 'withdraw':
      return intl.formatMessage({ id: 'calendar.sign.withdraw' }, { name });
  }
};

/** What is signed, in words, and whose passphrase signs it: this one thing, then the key is gone. */
export const SignSheet = ({ signing }: SignSheetProps) => {
  const intl = useIntl();
  const { people } = useSession();
  const { asked } = signing;
  const actor = people.find(({ id }) => id === asked?.request.actor);
  return (
    <Sheet
      isOpen={asked !== null}
      onClose={() => asked?.answer(null)}
      label={asked === null ? '' : titleOf(intl, asked.request, actor?.name ?? '')}
      hasThreads={false}
    >
      {asked !== null && <SignForm asked={asked} name={actor?.name ?? ''} />}
    </Sheet>
  );
};

interface SignFormProps {
  readonly asked: NonNullable<Signing['asked']>;
  readonly name: string;
}

const SignForm = ({ asked, name }: SignFormProps) => {
  const intl = useIntl();
  const session = useSession();
  const today = useToday();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<{ isWrong: boolean; message: string } | null>(null);
  const { request, entries, answer } = asked;
  const ownerName = session.people.find(({ id }) => id === request.owner)?.name ?? '';

  const sign = async () => {
    setBusy(true);
    const outcome = await session.commitAs(request.actor, passphrase, entries);
    setBusy(false);
    setPassphrase('');
    if (outcome.status !== 'not-saved') {
      answer(outcome);
      return;
    }
    const isWrong = outcome.reason === 'wrong-passphrase';
    setError({ isWrong, message: notSavedWords(intl, outcome.reason) });
  };

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <h2 className={styles['title']}>{titleOf(intl, request, name)}</h2>
      <p className={styles['words']} dir="auto">
        {sharedPlanWords(intl, request.plan, ownerName, today)}
      </p>
      <Note>
        <FormattedMessage id="calendar.sign.one" values={{ name }} />
      </Note>
      <PassphraseField
        label={intl.formatMessage({ id: 'calendar.sign.passphrase' }, { name })}
        value={passphrase}
        onChange={setPassphrase}
        data-autofocus
        error={error?.isWrong === true ? error.message : undefined}
      />
      {error?.isWrong === false && <ErrorNote>{error.message}</ErrorNote>}
      <Actions>
        <Button kind="primary" type="submit" isBusy={isBusy} disabled={passphrase === ''}>
          <FormattedMessage id="calendar.sign.sign" values={{ name }} />
        </Button>
        <Button onClick={() => answer(null)}>
          <FormattedMessage id="calendar.sign.back" />
        </Button>
      </Actions>
    </form>
  );
};
