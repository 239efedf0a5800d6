import type { KeyboardEvent, ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { classNames } from '#renderer/ui/class-names.ts';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Initial } from '#renderer/ui/controls/initial.tsx';
import type { Place } from '#renderer/ui/navigation.ts';
import type { Sections } from '#renderer/ui/sections.ts';
import { Mark } from '#renderer/ui/thread/mark.tsx';
import { icons, roomGroups, type Room } from './rooms.tsx';
import styles from './sidebar.module.css';

interface ShownPerson {
  readonly name: string;
  readonly side: 'first' | 'second';
}

interface SidebarProps {
  readonly place: Place;
  readonly inUse: ReadonlySet<Place>;
  readonly sections: Sections | null;
  /** Who is here: one alone, both in together mode. */
  readonly people: readonly ShownPerson[];
  /** When the pause that is on ends; null where there is none. Both see it. */
  readonly pauseNote?: ReactNode;
  readonly onGo: (place: Place) => void;
  readonly onHide: () => void;
}

interface EntryProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly isCurrent?: boolean;
  readonly hint?: ReactNode;
  /** A second, quiet line under the name. */
  readonly note?: ReactNode;
  readonly onClick: () => void;
}

const Entry = ({ icon, children, isCurrent = false, hint, note = null, onClick }: EntryProps) => (
  <button
    type="button"
    className={classNames(
      styles['entry'],
      isCurrent && styles['current'],
      note !== null && styles['noted'],
    )}
    aria-current={isCurrent ? 'page' : undefined}
    onClick={onClick}
  >
    {icon}
    <span className={styles['words']}>
      {children}
      {note !== null && <span className={styles['note']}>{note}</span>}
    </span>
    {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
  </button>
);

const SectionList = ({ sections }: { readonly sections: Sections }) => (
  <ul className={styles['sections']}>
    {sections.list.map((section) => (
      <li key={section.id}>
        <button
          type="button"
          className={styles['section']}
          aria-current={section.isCurrent === true ? 'true' : undefined}
          onClick={() => sections.onGo(section.id)}
        >
          {section.label}
        </button>
      </li>
    ))}
  </ul>
);

/** Arrow keys walk the entries; Tab works as well. */
const walkByArrow = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const index = entries.findIndex((entry) => entry === document.activeElement);
  const step = event.key === 'ArrowDown' ? 1 : -1;
  event.preventDefault();
  entries[(index + step + entries.length) % entries.length]?.focus();
};

export const Sidebar = ({
  place,
  inUse,
  sections,
  people,
  pauseNote = null,
  onGo,
  onHide,
}: SidebarProps) => {
  const intl = useIntl();
  const isShown = (room: Room) => room.isDayOne || inUse.has(room.place) || room.place === place;
  const groups = roomGroups
    .map((group) => group.filter(isShown))
    .filter((group) => group.length > 0);
  const everyRoomShown = roomGroups.flat().every(isShown);
  const [first, second] = people;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys between its buttons
    <nav
      className={styles['sidebar']}
      aria-label={intl.formatMessage({ id: 'app.rooms' })}
      data-print="no"
      onKeyDown={walkByArrow}
    >
      <div className={styles['wordmark']}>
        <Mark />
        <span className={styles['words']}>
          <FormattedMessage id="app.name" />
        </span>
      </div>
      <div className={styles['rooms']}>
        {groups.map((group, index) => (
          <div key={group[0]?.place} className={styles['group']}>
            {group.map((room) => (
              <div key={room.place}>
                <Entry
                  icon={<Icon of={room.icon} />}
                  isCurrent={room.place === place}
                  onClick={() => onGo(room.place)}
                >
                  {room.name}
                </Entry>
                {room.place === place && sections !== null && <SectionList sections={sections} />}
              </div>
            ))}
            {index === groups.length - 1 && !everyRoomShown && (
              <Entry
                icon={<Icon of={icons.more} />}
                isCurrent={place === 'more'}
                onClick={() => onGo('more')}
              >
                <FormattedMessage id="app.more" />
              </Entry>
            )}
          </div>
        ))}
      </div>
      <div className={styles['always']}>
        <Entry
          icon={<Icon of={icons.pause} />}
          isCurrent={place === 'pause'}
          note={pauseNote}
          onClick={() => onGo('pause')}
        >
          <FormattedMessage id="app.pause" />
        </Entry>
        <Entry icon={<Icon of={icons.hide} />} hint="F9" onClick={onHide}>
          <FormattedMessage id="app.hide" />
        </Entry>
        <Entry
          icon={<Icon of={icons.help} />}
          isCurrent={place === 'help'}
          onClick={() => onGo('help')}
        >
          <FormattedMessage id="app.help" />
        </Entry>
      </div>
      <div className={styles['here']}>
        <Entry
          icon={
            <span className={styles['initials']}>
              {people.map((person) => (
                <Initial key={person.side} side={person.side} name={person.name} />
              ))}
            </span>
          }
          isCurrent={place === 'settings'}
          onClick={() => onGo('settings')}
        >
          {first !== undefined && second === undefined && (
            <FormattedMessage id="app.here" values={{ name: first.name }} />
          )}
          {first !== undefined && second !== undefined && <FormattedMessage id="app.here.both" />}
        </Entry>
      </div>
    </nav>
  );
};
