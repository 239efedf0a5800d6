import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { NewPassphrase } from '#renderer/ui/secrets/new-passphrase.tsx';
import { AccentChoice } from './accent-choice.tsx';
import type { MadePerson, ProfileForm } from './onboarding-flow.ts';
import { OnboardingPage } from './onboarding-page.tsx';
import { findProfileProblems, hasProblems, nameLimit, type NameProblem } from './profile-rules.ts';
import styles from './profile-step.module.css';

const nameProblemIds = {
  empty: 'onboarding.profile.name.empty',
  taken: 'onboarding.profile.name.taken',
  broken: 'ui.text-broken',
} as const satisfies Record<Exclude<NameProblem, 'long'>, string>;

interface ProfileStepProps {
  readonly form: ProfileForm;
  readonly accent: string;
  /** Set in the second person's turn. */
  readonly first: MadePerson | null;
  onType(form: Partial<ProfileForm>): void;
  onDone(): void;
  onBack(): void;
}

/** Step 3: name, colour, passphrase. What isn't right yet is said on Continue, not while typing. */
export const ProfileStep = ({ form, accent, first, onType, onDone, onBack }: ProfileStepProps) => {
  const [isChecked, setChecked] = useState(false);
  const problems = findProfileProblems(form, first?.name ?? null);
  // The field itself says what is too long, with its limit.
  const nameProblem = isChecked && problems.name !== 'long' ? problems.name : null;
  return (
    <OnboardingPage
      title={<FormattedMessage id="onboarding.profile.title" />}
      onBack={onBack}
      actions={
        <Button kind="primary" type="submit" form="profile">
          <FormattedMessage id="onboarding.profile.continue" />
        </Button>
      }
      note={<FormattedMessage id="onboarding.passphrase.only" />}
    >
      <form
        id="profile"
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (hasProblems(problems)) setChecked(true);
          else onDone();
        }}
      >
        <TextField
          label={<FormattedMessage id="onboarding.profile.name" />}
          hint={<FormattedMessage id="onboarding.profile.name.hint" />}
          value={form.name}
          onChange={(name) => onType({ name })}
          limit={nameLimit}
          voice="title"
          error={
            nameProblem && (
              <FormattedMessage
                id={nameProblemIds[nameProblem]}
                values={{ first: first?.name ?? '' }}
              />
            )
          }
        />
        <AccentChoice
          value={accent}
          beside={first?.accent ?? null}
          onChange={(chosen) => onType({ accent: chosen })}
        />
        <NewPassphrase
          name={form.name}
          passphrase={form.passphrase}
          repeat={form.repeat}
          onChange={onType}
          isChecked={isChecked}
        />
      </form>
    </OnboardingPage>
  );
};
