import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import type { Actor } from './use-pause-acts.ts';

interface WhoActsProps {
  readonly actor: Actor;
  onChange(actor: Actor): void;
  /** Set where only one of the two can act: who started it, or the other. */
  readonly only?: string;
  readonly isWrong: boolean;
}

/** Together mode: a pause belongs to one of them, who signs for it with their own passphrase (S2). */
export const WhoActs = ({ actor, onChange, only, isWrong }: WhoActsProps) => {
  const { people } = useSession();
  const person = people.find((each) => each.id === actor.person);
  return (
    <>
      {only === undefined && (
        <RadioChoice
          legend={<FormattedMessage id="pause.start.who" />}
          direction="across"
          value={actor.person}
          onChange={(id) => onChange({ ...actor, person: id })}
          choices={people.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
      <PassphraseField
        label={
          <FormattedMessage id="pause.start.passphrase" values={{ name: person?.name ?? '' }} />
        }
        value={actor.passphrase}
        onChange={(passphrase) => onChange({ ...actor, passphrase })}
        error={isWrong && <FormattedMessage id="pause.failed.wrong-passphrase" />}
      />
    </>
  );
};
