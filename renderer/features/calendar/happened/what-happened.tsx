import { FormattedMessage, useIntl } from 'react-intl';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnHappened, PlanUpdate, WhatHappened } from '#shared/domain/calendar/plan.ts';
import {
  isSameHappened,
  ownHappenedOf,
  ownToWholeHappened,
  sharedToOwnHappened,
  toSharedHappened,
} from '#shared/domain/calendar/what-happened.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { notSavedWords, refusalWords } from '../form/refusal-words.ts';
import type { Side } from '../grid/grid-model.ts';
import type { KnownPlan } from '../plans/known-plan.ts';
import type { ActOutcome } from '../plans/plan-acts.ts';
import { PartnerPreview } from '../show/partner-preview.tsx';
import { HappenedForm } from './happened-form.tsx';
import { happenedSentence } from './happened-words.ts';
import { SideBySide } from './side-by-side.tsx';
import styles from './happened.module.css';

/** `leaving`: asked once whether to leave what isn't kept. */
export type HappenedFormState = 'closed' | 'open' | 'written' | 'leaving';

export interface HappenedActs {
  readonly onOffer: (said: OwnHappened) => Promise<ActOutcome>;
  readonly onKeep: (said: OwnHappened | null) => Promise<ActOutcome>;
  readonly onTakeBack: () => void;
}

interface WhatHappenedProps {
  readonly known: KnownPlan;
  readonly occurrence: Occurrence;
  /** What both have, as the reader may read it today, the first first. */
  readonly said: readonly WhatHappened[];
  readonly updates: readonly PlanUpdate[];
  readonly ownerName: string;
  readonly partner: { readonly name: string; readonly side: Side } | null;
  readonly today: PlainDate;
  readonly now: Moment;
  /** Under which what its owner writes is kept meanwhile. */
  readonly formOf: string;
  /** Whether its owner is writing, held by the panel: its cross and Esc go one step back from there. */
  readonly form: HappenedFormState;
  readonly onForm: (form: HappenedFormState) => void;
  /** What is written is put away. */
  readonly onLeave: () => void;
  /** null for everybody but its owner. */
  readonly acts: HappenedActs | null;
}

/**
 * Plan and what happened, side by side. Its owner may say it; nobody asks, nobody is told that nothing
 * was said (S27, S29).
 */
export const WhatHappenedSection = (props: WhatHappenedProps) => {
  const { known, occurrence, updates, partner, today, now, acts } = props;
  const intl = useIntl();
  const { form, onForm } = props;
  const about = { occurrence, zone: now.zone, today };
  const shared = props.said.at(-1) ?? null;
  const kept =
    acts === null || known.own === null
      ? null
      : (ownHappenedOf(known.own, occurrence.nominal) ??
        (shared === null ? null : sharedToOwnHappened(shared)));
  const said = kept === null ? shared : ownToWholeHappened(kept);
  const toShared = (own: OwnHappened) =>
    known.shared === null || known.own === null
      ? null
      : toSharedHappened(known.shared, known.own, { ...own, occurrence: occurrence.nominal });
  const toWords = (own: OwnHappened) => {
    const offered = toShared(own);
    return offered === null ? '' : happenedSentence(intl, about, offered);
  };
  const reader = known.shared === null || partner === null ? null : { ...partner, toWords };
  const isOffered = shared !== null && kept !== null && isSameHappened(shared, toShared(kept));

  const submit = async (own: OwnHappened, isForBoth: boolean): Promise<string | null> => {
    const outcome = await (isForBoth ? acts?.onOffer(own) : acts?.onKeep(own));
    if (outcome?.status === 'refused') return refusalWords(intl, outcome.refusal);
    if (outcome?.status === 'not-saved') return notSavedWords(intl, outcome.reason);
    onForm('closed');
    return null;
  };

  if (said === null && updates.length === 0 && acts === null) return null;
  return (
    <section
      className={styles['happened']}
      aria-label={intl.formatMessage({ id: 'calendar.happened.heading' })}
    >
      {(said !== null || updates.length > 0) && (
        <>
          <SideBySide
            occurrence={occurrence}
            said={said}
            updates={updates}
            zone={now.zone}
            today={today}
          />
          <Note>
            {acts === null ? (
              <FormattedMessage id="calendar.happened.theirs" values={{ name: props.ownerName }} />
            ) : (
              <FormattedMessage id="calendar.happened.yours" />
            )}
          </Note>
        </>
      )}
      {acts !== null && form !== 'closed' && (
        <HappenedForm
          occurrence={occurrence}
          of={props.formOf}
          said={kept}
          partner={reader}
          onSubmit={submit}
          isLeaving={form === 'leaving'}
          onWritten={() => onForm('written')}
          onClose={props.onLeave}
        />
      )}
      {acts !== null && form === 'closed' && (
        <>
          {kept !== null && reader !== null && shared !== null && (
            <PartnerPreview name={reader.name} side={reader.side} tense="now">
              {happenedSentence(intl, about, shared)}
            </PartnerPreview>
          )}
          {kept !== null && !isOffered && reader !== null && (
            <Note>
              <FormattedMessage id="calendar.happened.kept" />
            </Note>
          )}
          <Actions>
            <Button size="small" onClick={() => onForm('open')}>
              {kept === null ? (
                <FormattedMessage id="calendar.happened.begin" />
              ) : (
                <FormattedMessage id="calendar.happened.again" />
              )}
            </Button>
            {shared !== null && (
              <Button size="small" kind="plain" onClick={acts.onTakeBack}>
                <FormattedMessage id="calendar.update.takeBack" />
              </Button>
            )}
            {shared === null && kept !== null && (
              <Button size="small" kind="plain" onClick={() => void acts.onKeep(null)}>
                <FormattedMessage id="calendar.do.remove" />
              </Button>
            )}
          </Actions>
        </>
      )}
    </section>
  );
};
