import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { wordingInForce, wordingOrdinal } from '#shared/domain/agreements/selectors.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { Ordinal } from './ordinal.tsx';
import { redlineOf } from '../wording/known-redlines.ts';
import { RedlineWords } from '../wording/redline-view.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import styles from '../agreements.module.css';

export type RedlineLayout = 'inline' | 'sides';

interface RedlineSectionProps {
  readonly clause: Clause;
  readonly before: Proposal;
  readonly after: Proposal;
  readonly layout: RedlineLayout;
  /** What stands over either side; else who offered it, or that it holds. */
  readonly titles?: readonly [before: ReactNode, after: ReactNode];
}

const Side = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <section className={styles['side']}>
    <h3 className={styles['sideTitle']}>{title}</h3>
    {children}
  </section>
);

/** The words of a wording over those of an earlier one: in one text, or one beside the other. */
export const RedlineSection = ({ clause, before, after, layout, titles }: RedlineSectionProps) => {
  const { people } = useSession();
  const { locale } = useIntl();
  const today = useToday();
  const writer = people.find((person) => person.id === after.author);
  const nameOf = (proposal: Proposal) =>
    people.find((person) => person.id === proposal.author)?.name ?? '';
  const redline = redlineOf(before.content.wording, after.content.wording, locale);
  const by = writer?.side ?? 'first';
  if (!redline.isChanged) {
    return (
      <>
        <WordingView wording={after.content.wording} />
        <p className={styles['details']}>
          {before.contentHash === after.contentHash ? (
            <FormattedMessage id="agreements.redline.same" />
          ) : (
            <FormattedMessage id="agreements.redline.same-words" />
          )}
        </p>
      </>
    );
  }
  return (
    <>
      {layout === 'inline' ? (
        <RedlineWords blocks={redline.inline} by={by} />
      ) : (
        <div className={styles['sides']}>
          <Side
            title={
              titles !== undefined ? (
                titles[0]
              ) : wordingInForce(clause, today) === before ? (
                <FormattedMessage
                  id="agreements.in-force"
                  values={{ ordinal: <Ordinal number={wordingOrdinal(clause, before, today)} /> }}
                />
              ) : (
                <FormattedMessage
                  id="agreements.redline.before"
                  values={{ name: nameOf(before) }}
                />
              )
            }
          >
            <RedlineWords blocks={redline.before} by={by} />
          </Side>
          <Side
            title={
              titles?.[1] ?? (
                <FormattedMessage id="agreements.redline.after" values={{ name: nameOf(after) }} />
              )
            }
          >
            <RedlineWords blocks={redline.after} by={by} />
          </Side>
        </div>
      )}
      {redline.isReset && (
        <p className={styles['details']}>
          <FormattedMessage id="agreements.redline.reset" />
        </p>
      )}
    </>
  );
};
