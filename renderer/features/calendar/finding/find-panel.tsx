import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { lastDateOf } from '#shared/domain/calendar/layout/place-plans.ts';
import type { DaySpan, Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { Moment } from '#shared/domain/command.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import type { Lookers } from '../grid/month-model.ts';
import { fullDayWords, spanOfDaysWords } from '../words/plan-words.ts';
import { FoundList, optionId } from './found-list.tsx';
import { foundGroups } from './found-groups.ts';
import { useFoundPlans } from './use-found-plans.ts';
import styles from './find-panel.module.css';

interface FindPanelProps {
  /** What was looked for before. */
  readonly query: string;
  readonly lookers: Lookers;
  readonly partnerName: string | null;
  readonly today: PlainDate;
  readonly now: Moment;
  readonly onOpen: (occurrence: Occurrence, query: string) => void;
  readonly onClose: () => void;
}

/** How far the Page keys go. */
const PAGE = 8;

const stepOf = (key: string): number => {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return PAGE;
    case 'PageUp':
      return -PAGE;
    default:
      return 0;
  }
};

/** Ctrl/Cmd+F in the calendar: words, people, places and times, as a list of days to go to. */
export const FindPanel = (props: FindPanelProps) => {
  const { lookers, partnerName, today, now } = props;
  const intl = useIntl();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(props.query);
  const [chosen, setChosen] = useState<string | null>(null);
  // Typing is never held up by looking through a long calendar.
  const query = useDeferredValue(typed);
  const found = useFoundPlans(query, { me: lookers.me, today, zone: now.zone });
  const { occurrences } = found;
  // After the panel has taken the focus, so that it knows where to give it back.
  useEffect(() => {
    const handle = requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
    return () => cancelAnimationFrame(handle);
  }, []);

  const place = occurrences.findIndex(({ key }) => key === chosen);
  const next = occurrences.findIndex((each) => lastDateOf(each) >= today);
  const at = place !== -1 ? place : next !== -1 ? next : occurrences.length - 1;
  const here = occurrences[at];
  const hereId = here === undefined ? undefined : optionId(listId, here);
  useEffect(() => {
    if (hereId !== undefined) document.getElementById(hereId)?.scrollIntoView({ block: 'nearest' });
  }, [hereId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = stepOf(event.key);
    const to = occurrences[Math.max(0, Math.min(occurrences.length - 1, at + step))];
    if (step !== 0 && to !== undefined) setChosen(to.key);
    else if (event.key === 'Enter' && here !== undefined && query === typed) {
      props.onOpen(here, typed);
    } else return;
    event.preventDefault();
  };

  const daysWords = ({ first, last }: DaySpan) =>
    first === last ? fullDayWords(intl, first, today) : spanOfDaysWords(intl, first, last, today);
  const label = intl.formatMessage({ id: 'calendar.find.label' });
  return (
    <SidePanel title={label} onClose={props.onClose}>
      <div role="search" aria-label={label} className={styles['find']}>
        <div className={styles['bar']}>
          <TextField
            ref={field}
            label={label}
            isLabelHidden
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={occurrences.length > 0}
            aria-controls={listId}
            aria-activedescendant={hereId}
            placeholder={intl.formatMessage({ id: 'calendar.find.placeholder' })}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setChosen(null);
            }}
            onKeyDown={onKeyDown}
          />
          <p role="status" className={styles['count']}>
            {found.isSearch &&
              !found.isOpening &&
              intl.formatMessage(
                { id: 'calendar.find.count' },
                {
                  count: occurrences.length + found.left,
                  hasDays: found.named === null ? 'no' : 'yes',
                  days: found.named === null ? '' : daysWords(found.named),
                },
              )}
          </p>
        </div>
        <FoundList
          id={listId}
          groups={foundGroups(intl, occurrences, today)}
          here={here?.key ?? null}
          lookers={{
            ...lookers,
            isPrivate: (key) => {
              const known = found.byKey.get(key);
              return (
                partnerName !== null &&
                known?.shared === null &&
                (known.draft?.body.sharedAs ?? null) === null
              );
            },
          }}
          onOpen={(occurrence) => props.onOpen(occurrence, typed)}
        />
        {found.left > 0 && (
          <Note>
            <FormattedMessage id="calendar.find.left" values={{ count: found.left }} />
          </Note>
        )}
        {found.isSearch && found.named === null && (
          <Note>
            <FormattedMessage
              id="calendar.find.within"
              values={{
                days: daysWords(found.within),
                hasPartner: partnerName === null ? 'no' : 'yes',
                name: partnerName,
              }}
            />
          </Note>
        )}
        {!found.isSearch && (
          <Note>
            <FormattedMessage
              id="calendar.find.hint"
              values={{ hasPartner: partnerName === null ? 'no' : 'yes', name: partnerName }}
            />
          </Note>
        )}
      </div>
    </SidePanel>
  );
};
