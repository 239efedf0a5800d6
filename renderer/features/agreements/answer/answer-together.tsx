import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import type { SavedState } from '#renderer/session/use-commit.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { consentToWording } from '#shared/domain/agreements/commands.ts';
import { consentOf } from '#shared/domain/agreements/selectors.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import type { Refusal } from '#shared/domain/command.ts';
import { useConsentRules } from '../options/use-consent-options.ts';
import { BeforeConsent } from './before-consent.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import styles from '../agreements.module.css';

interface AnswerTogetherProps {
  readonly clause: Clause;
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/**
 * Side by side: each unlocks in turn for this one sheet (S2). Whether somebody already did reads as
 * undecided until its day (S26), so the names that are offered don't tell.
 */
export const AnswerTogether = ({ clause, proposal, onClose }: AnswerTogetherProps) => {
  const session = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const dayWords = useDayWords();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  // Whoever's consent holds already isn't asked again; what is given side by side stays unsaid until its day.
  const asked = session.people.filter(
    ({ id }) => consentOf(proposal, id, today).state === 'undecided',
  );
  const [who, setWho] = useState(
    () => (asked.find(({ id }) => id !== proposal.author) ?? asked[0])?.id ?? '',
  );
  const rules = useConsentRules();
  const [ownWords, setOwnWords] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState<SavedState>({ status: 'idle' });
  const name = session.people.find((person) => person.id === who)?.name ?? '';

  const agree = async () => {
    const consent = consentToWording(
      contextOf(who),
      clause,
      {
        proposal: proposal.hash,
        content: proposal.contentHash,
        ...(rules.ownWordsFirst ? { ownWords } : {}),
      },
      rules,
    );
    setIsBusy(true);
    setIsWrong(false);
    setSaved({ status: 'idle' });
    setRefusal(null);
    // The passphrase is asked for before anything is said about what is decided already.
    const outcome = await session.commitAs(who, passphrase, consent.ok ? consent.value : []);
    setIsBusy(false);
    setPassphrase('');
    if (outcome.status === 'not-saved') {
      setIsWrong(outcome.reason === 'wrong-passphrase');
      if (outcome.reason !== 'wrong-passphrase') setSaved(outcome);
      return;
    }
    setRefusal(consent.ok ? null : consent.error);
    if (consent.ok) setOwnWords('');
    if (consent.ok) announce(formatMessage({ id: 'agreements.sheet.consent-announced' }));
  };

  return (
    <form
      className={styles['together']}
      onSubmit={(event) => {
        event.preventDefault();
        void agree();
      }}
    >
      <p className={styles['sheetText']}>
        <FormattedMessage
          id="agreements.sheet.together"
          values={{ date: dayWords(addDays(today, 2)) }}
        />
      </p>
      {asked.length > 1 && (
        <Segmented
          legend={formatMessage({ id: 'agreements.sheet.who' })}
          choices={asked.map((person) => ({ value: person.id, label: person.name }))}
          value={who}
          onChange={setWho}
        />
      )}
      {rules.ownWordsFirst && (
        <BeforeConsent
          reader={session.people.find(({ id }) => id !== who)?.name ?? ''}
          words={ownWords}
          onWords={setOwnWords}
        />
      )}
      <PassphraseField
        label={formatMessage({ id: 'agreements.sheet.passphrase' }, { name })}
        value={passphrase}
        onChange={setPassphrase}
        error={isWrong ? formatMessage({ id: 'agreements.sheet.wrong' }, { name }) : undefined}
      />
      <SheetFoot refusal={refusal} saved={saved}>
        <Button kind="primary" type="submit" isBusy={isBusy}>
          <FormattedMessage id="agreements.sheet.agree-as" values={{ name }} />
        </Button>
        <Button onClick={onClose}>
          <FormattedMessage id="agreements.sheet.back" />
        </Button>
      </SheetFoot>
    </form>
  );
};
