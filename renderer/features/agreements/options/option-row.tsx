import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { setConsentOption } from '#shared/domain/agreements/options/commands.ts';
import type { ConsentOptions } from '#shared/domain/agreements/options/fold.ts';
import type { ConsentOption } from '#shared/domain/agreements/options/kinds.ts';
import { endsOn, hasSaidOff, isOptionOn } from '#shared/domain/agreements/options/selectors.ts';
import { ActOutcome } from '../parts/act-outcome.tsx';
import styles from '../agreements.module.css';

interface OptionRowProps {
  readonly option: ConsentOption;
  readonly options: ConsentOptions;
}

const Name = ({ option }: { readonly option: ConsentOption }) =>
  option === 'own-words' ? (
    <FormattedMessage id="agreements.options.own-words" />
  ) : (
    <FormattedMessage id="agreements.options.cooling-off" />
  );

/** One option: how it stands, in words, and what this person may do about it. */
export const OptionRow = ({ option, options }: OptionRowProps) => {
  const { me, partner } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const dayWords = useDayWords();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  if (me === null || partner === null) return null;
  const isOn = isOptionOn(options, option, today);
  const mineOff = isOn && hasSaidOff(options, option, me.id);
  const theirsOff = isOn && hasSaidOff(options, option, partner.id);
  const end = endsOn(options[option]);
  const set = async (wanted: boolean) => {
    if (await act(setConsentOption(contextOf(), options, option, wanted))) {
      announce(formatMessage({ id: 'agreements.options.announced' }));
    }
  };
  const values = { partner: partner.name };
  const state = () => {
    if (!isOn) return <FormattedMessage id="agreements.options.off" values={values} />;
    if (mineOff && theirsOff) {
      return (
        <FormattedMessage
          id="agreements.options.ends"
          values={{ date: end === null ? '' : dayWords(end) }}
        />
      );
    }
    if (mineOff) return <FormattedMessage id="agreements.options.mine-off" values={values} />;
    if (theirsOff) return <FormattedMessage id="agreements.options.theirs-off" values={values} />;
    return <FormattedMessage id="agreements.options.on" />;
  };
  return (
    <li>
      <h3 className={styles['historyTitle']}>
        <Name option={option} />
      </h3>
      <p className={styles['details']}>
        {option === 'own-words' ? (
          <FormattedMessage id="agreements.options.own-words-note" />
        ) : (
          <FormattedMessage id="agreements.options.cooling-off-note" />
        )}
      </p>
      <p className={styles['details']}>{state()}</p>
      <div className={styles['acts']}>
        {!isOn && (
          <Button kind="quiet" size="small" onClick={() => void set(true)}>
            <FormattedMessage id="agreements.options.turn-on" />
          </Button>
        )}
        {isOn && !mineOff && (
          <Button kind="quiet" size="small" onClick={() => void set(false)}>
            <FormattedMessage id="agreements.options.turn-off" />
          </Button>
        )}
        {isOn && (mineOff || theirsOff) && (
          <Button kind="quiet" size="small" onClick={() => void set(true)}>
            <FormattedMessage id="agreements.options.keep" />
          </Button>
        )}
        <ActOutcome refusal={refusal} saved={saved} />
      </div>
    </li>
  );
};
