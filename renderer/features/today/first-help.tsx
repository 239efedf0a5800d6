import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useBegun } from '#renderer/session/use-kept-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { FIRST_NOTE, FirstNote } from './first-note.tsx';
import { SMALL_PLAN, SmallPlan } from './small-plan.tsx';
import styles from './first-help.module.css';

type Stage = 'asked' | 'plan' | 'note' | 'kept-plan' | 'kept-note';

interface FirstHelpProps {
  /** Remembered in one's own drafts, so that it is asked once of each. */
  onDone(): void;
}

const choices = [
  { need: 'quiet', title: 'today.help.quiet', note: 'today.help.quiet.note' },
  { need: 'plan', title: 'today.help.hold', note: 'today.help.hold.note' },
  { need: 'note', title: 'today.help.words', note: 'today.help.words.note' },
  { need: 'look', title: 'today.help.look', note: 'today.help.look.note' },
] as const;

/** "What would help now?" One small thing, done and kept, before anything else is shown. */
export const FirstHelp = ({ onDone }: FirstHelpProps) => {
  const { me } = useSession();
  const goTo = useGoTo();
  const note = useBegun(FIRST_NOTE);
  const plan = useBegun(SMALL_PLAN);
  const [stage, setStage] = useState<Stage>(() => {
    if (note.words !== undefined) return 'note';
    return plan.words === undefined ? 'asked' : 'plan';
  });
  /** What was begun here and left has no other place to be found in. */
  const leave = () => {
    note.forget();
    plan.forget();
    onDone();
  };
  const mine = { name: me?.name ?? '' };
  const isSecond = me?.side === 'second';

  const choose = (need: (typeof choices)[number]['need']) => {
    if (need === 'plan' || need === 'note') {
      setStage(need);
      return;
    }
    leave();
    if (need === 'quiet') goTo('pause');
  };
  const back = () => setStage('asked');

  const content = () => {
    switch (stage) {
      case 'asked':
        return (
          <>
            <PageTitle kicker={<FormattedMessage id="today.help.lead" />}>
              <FormattedMessage id="today.help.title" />
            </PageTitle>
            <ul className={styles['choices']}>
              {choices.map(({ need, title, note }) => (
                <li key={need}>
                  <button type="button" className={styles['choice']} onClick={() => choose(need)}>
                    <span className={styles['choiceTitle']}>
                      <FormattedMessage id={title} />
                    </span>
                    <span className={styles['choiceNote']}>
                      <FormattedMessage id={note} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        );
      case 'plan':
        return <SmallPlan onBack={back} onKept={() => setStage('kept-plan')} />;
      case 'note':
        return <FirstNote onBack={back} onKept={() => setStage('kept-note')} />;
      case 'kept-plan':
      case 'kept-note':
        return (
          <>
            <PageTitle>
              <FormattedMessage id="today.kept.title" />
            </PageTitle>
            <HalfLines
              first={isSecond ? 'none' : 'drawn'}
              second={isSecond ? 'drawn' : 'none'}
              drawsIn
            />
            <p className={styles['kept']}>
              {stage === 'kept-plan' ? (
                <FormattedMessage id="today.kept.plan" />
              ) : (
                <FormattedMessage id="today.kept.note" />
              )}
            </p>
            <Actions>
              <Button kind="primary" onClick={leave}>
                <FormattedMessage id="today.kept.continue" />
              </Button>
            </Actions>
          </>
        );
    }
  };
  return (
    <PageWithMargins first={isSecond ? null : mine} second={isSecond ? mine : null}>
      {content()}
    </PageWithMargins>
  );
};
