import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { takeNextStep } from '#shared/domain/agreements/review-commands.ts';
import { wordingInForce } from '#shared/domain/agreements/selectors.ts';
import { nextStep } from '#shared/domain/agreements/taper.ts';
import { ActOutcome } from '../parts/act-outcome.tsx';
import { ShownText } from '../wording/shown-text.tsx';
import { useTaperWords } from './taper-steps.tsx';
import styles from '../agreements.module.css';

interface TaperFoldProps {
  readonly clause: Clause;
  readonly shown: Proposal;
}

/** All steps of a wording, and the way to begin the next one before its day: either alone (S25). */
export const TaperFold = ({ clause, shown }: TaperFoldProps) => {
  const { me, partner } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const sentences = useTaperWords()(shown.content.taper ?? []);
  const mayStep =
    me !== null &&
    wordingInForce(clause, today)?.hash === shown.hash &&
    nextStep(shown, today) !== null &&
    takeNextStep(contextOf(), clause, shown.hash).ok;
  const begin = async () => {
    if (await act(takeNextStep(contextOf(), clause, shown.hash))) {
      announce(formatMessage({ id: 'agreements.taper.announced' }));
    }
  };
  return (
    <>
      <ol className={styles['history']}>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            <ShownText text={sentence} />
          </li>
        ))}
      </ol>
      {mayStep && (
        <>
          <p className={styles['details']}>
            <FormattedMessage
              id="agreements.taper.seen"
              values={{ partner: partner?.name ?? '' }}
            />
          </p>
          <div className={styles['acts']}>
            <Button kind="quiet" size="small" onClick={() => void begin()}>
              <FormattedMessage id="agreements.taper.begin" />
            </Button>
          </div>
        </>
      )}
      <ActOutcome refusal={refusal} saved={saved} />
    </>
  );
};
