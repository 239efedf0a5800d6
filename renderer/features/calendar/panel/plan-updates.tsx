import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanUpdateKind } from '#shared/domain/calendar/kinds.ts';
import type { PlanUpdate } from '#shared/domain/calendar/plan.ts';
import type { EntryHash } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { WithinGrace } from '../terms/within-grace.tsx';
import { useTerms } from '../terms/use-terms.ts';
import { timeWords } from '../words/plan-words.ts';
import { updateWords } from '../words/update-words.ts';
import styles from './plan-updates.module.css';

interface PlanUpdatesProps {
  readonly updates: readonly PlanUpdate[];
  readonly ownerName: string;
  /** What is agreed around now: up to how many minutes late needs no word; null where nothing is. */
  readonly grace: number | null;
  /** null for whoever can't say anything of this plan, or not now. */
  readonly acts: {
    readonly partnerName: string;
    readonly onSay: (update: PlanUpdateKind, minutes: number | null) => void;
    readonly onTakeBack: (update: EntryHash) => void;
  } | null;
}

const taps: readonly (readonly [PlanUpdateKind, number | null])[] = [
  ['leaving', null],
  ['late', 15],
  ['late', 30],
  ['arrived', null],
  ['home', null],
  ['changed', null],
];

/**
 * What the owner says on the day, in one tap, if they like. Where nothing was said nothing stands
 * here (S27), and nobody can ask for it (S29).
 */
export const PlanUpdates = ({ updates, ownerName, grace, acts }: PlanUpdatesProps) => {
  const intl = useIntl();
  const terms = useTerms();
  if (updates.length === 0 && acts === null && grace === null) return null;
  return (
    <section
      className={styles['updates']}
      aria-label={intl.formatMessage({ id: 'calendar.update.heading' }, { name: ownerName })}
    >
      {updates.length > 0 && (
        <ul className={styles['said']}>
          {updates.map((each) => (
            <li key={each.hash} className={styles['line']}>
              <span className={styles['time']}>{timeWords(intl, each.at)}</span>{' '}
              <span className={styles['words']}>
                {updateWords(intl, each.update, each.minutes)}
                <WithinGrace update={each} terms={terms} />
              </span>
              {acts !== null && (
                <Button
                  size="small"
                  kind="plain"
                  aria-label={intl.formatMessage(
                    { id: 'calendar.update.takeBackThis' },
                    { words: updateWords(intl, each.update, each.minutes) },
                  )}
                  onClick={() => acts.onTakeBack(each.hash)}
                >
                  <FormattedMessage id="calendar.update.takeBack" />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {grace !== null && (
        <Note>
          <FormattedMessage id="calendar.terms.grace.upTo" values={{ minutes: grace }} />
        </Note>
      )}
      {acts !== null && (
        <>
          <div className={styles['taps']} role="group">
            {taps.map(([update, minutes]) => (
              <Button
                key={`${update} ${minutes ?? ''}`}
                size="small"
                onClick={() => acts.onSay(update, minutes)}
              >
                {updateWords(intl, update, minutes)}
              </Button>
            ))}
          </div>
          <Note>
            <FormattedMessage id="calendar.update.before" values={{ name: acts.partnerName }} />
          </Note>
        </>
      )}
    </section>
  );
};
