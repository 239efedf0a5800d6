import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { dayWords } from '../words/plan-words.ts';
import type { AgendaDay, AgendaMark } from './agenda-model.ts';
import styles from './agenda-list.module.css';

interface AgendaListProps {
  readonly label: string;
  readonly days: readonly AgendaDay[];
  readonly isBusy: boolean;
  readonly today: PlainDate;
  readonly focused: PlainDate;
  readonly focusTick: number;
  readonly selected: string | null;
  readonly onOpen: (key: string, date: PlainDate) => void;
  readonly onFocusDay: (date: PlainDate) => void;
}

const keySteps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** A month as a list, day by day under its heading: one tab stop, up and down through the plans. */
export const AgendaList = ({ days, today, focused, focusTick, ...props }: AgendaListProps) => {
  const intl = useIntl();
  const root = useRef<HTMLDivElement>(null);
  const [lastKey, setLastKey] = useState<string | null>(null);
  const marks = days.flatMap((day) => day.marks);
  const begin = days.find(({ date }) => date >= focused) ?? days.at(-1);
  const isHere = marks.some(({ key }) => key === lastKey);
  const current = isHere ? lastKey : (begin?.marks[0]?.key ?? null);
  const firstDate = days[0]?.date;

  // A new month begins at the day one comes from; scrolling after that is the reader's.
  useLayoutEffect(() => {
    const heading = root.current?.querySelector(`[data-day="${begin?.date ?? ''}"]`);
    if (begin !== undefined && begin.date !== firstDate) heading?.scrollIntoView?.();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a month, not with every arrow
  }, [firstDate]);

  useEffect(() => {
    if (focusTick === 0) return;
    root.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
  }, [focusTick]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('[data-plan]') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[step(at, stops.length - 1)]?.focus();
  };

  const onFocus = (event: React.FocusEvent) => {
    const stop = event.target.closest<HTMLElement>('[data-plan]');
    if (stop === null) return;
    setLastKey(stop.dataset['plan'] ?? null);
    const date = stop.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (date !== undefined) props.onFocusDay(date);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the whole list
    <div
      ref={root}
      role="group"
      className={styles['agenda']}
      aria-label={props.label}
      aria-busy={props.isBusy || undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {days.map(({ date, marks: ofDay }) => (
        <section key={date} className={styles['day']} data-day={date}>
          <h2
            className={styles['heading']}
            data-today={date === today || undefined}
            data-past={date < today || undefined}
          >
            {dayWords(intl, date, today)}
          </h2>
          <ul className={styles['list']}>
            {ofDay.map((mark) => (
              <li key={mark.key}>
                <Line
                  mark={mark}
                  isStop={mark.key === current}
                  isSelected={mark.key === props.selected}
                  onOpen={() => props.onOpen(mark.key, date)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {days.length === 0 && !props.isBusy && (
        <p className={styles['nothing']}>
          <FormattedMessage id="calendar.agenda.nothing" />
        </p>
      )}
    </div>
  );
};

interface LineProps {
  readonly mark: AgendaMark;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
}

/** What is seen, then whose it is and how certain (WCAG 2.5.3: the name holds the text as it stands). */
const lineName = ({ when, title, where, label }: AgendaMark): string =>
  `${[when, title, where].filter((each) => each !== '').join(' ')}; ${label}`;

const Line = ({ mark, isStop, isSelected, onOpen }: LineProps) => (
  <button
    type="button"
    className={styles['plan']}
    tabIndex={isStop ? 0 : -1}
    data-plan={mark.key}
    data-side={mark.side}
    data-together={mark.isTogether || undefined}
    data-tentative={mark.isTentative || undefined}
    data-busy={mark.isBusy || undefined}
    data-private={mark.isPrivate || undefined}
    data-selected={isSelected || undefined}
    aria-label={lineName(mark)}
    onClick={onOpen}
  >
    <span className={styles['when']}>{mark.when}</span>{' '}
    <span className={styles['what']}>
      <bdi className={styles['title']}>{mark.title}</bdi>{' '}
      {mark.where !== '' && <bdi className={styles['where']}>{mark.where}</bdi>}
    </span>
  </button>
);
