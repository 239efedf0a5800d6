import { useId, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  agreeToTerm,
  declineTerm,
  offerTerm,
  withdrawTerm,
} from '#shared/domain/calendar/terms/commands.ts';
import type { Term, TermAbout } from '#shared/domain/calendar/terms/kinds.ts';
import {
  comingTerm,
  openOffer,
  termAbout,
  termInForce,
} from '#shared/domain/calendar/terms/selectors.ts';
import type { CommandResult } from '#shared/domain/command.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { Note, SavedNote } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { useAskRooms } from '../requests/use-ask-rooms.ts';
import { TermRefusal } from './term-refusal.tsx';
import { useTermWords } from './term-words.ts';
import { useTerms } from './use-terms.ts';
import styles from './terms.module.css';

interface TermSectionProps {
  readonly about: TermAbout;
  readonly me: Person;
  readonly partner: Person;
  readonly name: ReactNode;
  /** What it is for, and what it never does. */
  readonly note: ReactNode;
  /** What ending it does, said before. */
  readonly ending: ReactNode;
  readonly fields: ReactNode;
  /** What the fields say; null where they can't be read. */
  readonly term: Term | null;
}

/** One thing two can agree on: how it stands, in words, and what this person may do about it. */
export const TermSection = ({ about, me, partner, fields, term, ...says }: TermSectionProps) => {
  const intl = useIntl();
  const id = useId();
  const today = useToday();
  const dayWords = useDayWords();
  const words = useTermWords();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const rooms = useAskRooms();
  const { act, refusal, saved } = useAct();
  const [isWriting, setWriting] = useState(false);
  const item = termAbout(useTerms(), about);
  const agreed = termInForce(item, today);
  const coming = comingTerm(item, today);
  const open = openOffer(item);
  const ends = coming ?? agreed;
  const isClosed = item !== null && item.closedBy === partner.id;
  const values = { name: partner.name };

  const run = async (result: CommandResult) => {
    if (!(await act(result))) return;
    setWriting(false);
    announce(intl.formatMessage({ id: 'calendar.terms.announced' }));
  };
  const offer = () =>
    run(
      term === null
        ? { ok: false, error: { reason: 'term-unreadable' } }
        : offerTerm(contextOf(), item, term, rooms),
    );

  return (
    <section className={styles['term']} aria-labelledby={id}>
      <h3 id={id} className={styles['name']}>
        {says.name}
      </h3>
      <Note>{says.note}</Note>
      {agreed !== null && <p className={styles['words']}>{words.term(agreed.term)}</p>}
      {coming?.agreed !== null && coming !== null && (
        <p className={styles['words']}>
          <FormattedMessage
            id="calendar.terms.coming"
            values={{ date: dayWords(coming.agreed.from), words: words.term(coming.term) }}
          />
        </p>
      )}
      {ends !== null && (
        <>
          <Note>{says.ending}</Note>
          <Actions>
            <Button
              size="small"
              onClick={() =>
                void (item !== null && run(withdrawTerm(contextOf(), item, ends.hash)))
              }
            >
              <FormattedMessage id="calendar.terms.withdraw" />
            </Button>
          </Actions>
        </>
      )}
      {item !== null && open !== null && (
        <>
          <p className={styles['words']}>
            <FormattedMessage
              id={open.author === me.id ? 'calendar.terms.mine' : 'calendar.terms.theirs'}
              values={{ ...values, words: words.term(open.term) }}
            />
          </p>
          <Note>
            {open.author === me.id ? (
              <FormattedMessage id="calendar.terms.mineNote" values={values} />
            ) : (
              <FormattedMessage id="calendar.terms.theirsNote" values={values} />
            )}
          </Note>
          <Actions>
            {open.author === me.id ? (
              <Button
                size="small"
                onClick={() => void run(withdrawTerm(contextOf(), item, open.hash))}
              >
                <FormattedMessage id="calendar.request.takeBack" />
              </Button>
            ) : (
              <>
                <Button
                  kind="primary"
                  size="small"
                  onClick={() =>
                    void run(
                      agreeToTerm(contextOf(), item, { offer: open.hash, content: open.content }),
                    )
                  }
                >
                  <FormattedMessage id="calendar.terms.agree" />
                </Button>
                <Button
                  size="small"
                  onClick={() => void run(declineTerm(contextOf(), item, open.hash))}
                >
                  <FormattedMessage id="calendar.request.decline" />
                </Button>
              </>
            )}
          </Actions>
        </>
      )}
      {isClosed && open === null && (
        <Note>
          <FormattedMessage id="calendar.terms.closed" values={values} />
        </Note>
      )}
      {!isClosed && isWriting && (
        <div className={styles['fields']}>
          {fields}
          {term !== null && <p className={styles['words']}>{words.term(term)}</p>}
          <Note>
            <FormattedMessage id="calendar.terms.before" values={values} />
          </Note>
          <Actions>
            <Button kind="primary" size="small" onClick={() => void offer()}>
              <FormattedMessage id="calendar.do.offer" />
            </Button>
            <Button size="small" kind="plain" onClick={() => setWriting(false)}>
              <FormattedMessage id="calendar.do.cancel" />
            </Button>
          </Actions>
        </div>
      )}
      {!isClosed && !isWriting && (
        <Actions>
          <Button size="small" kind="plain" onClick={() => setWriting(true)}>
            {open !== null || ends !== null ? (
              <FormattedMessage id="calendar.terms.other" />
            ) : (
              <FormattedMessage id="calendar.terms.begin" />
            )}
          </Button>
        </Actions>
      )}
      <TermRefusal refusal={refusal} name={partner.name} />
      <SavedNote saved={saved} />
    </section>
  );
};
