import { Fragment, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly onSelect: () => void;
  readonly isDisabled?: boolean;
  /** A hairline above it. */
  readonly startsGroup?: boolean;
}

interface MenuProps {
  /** Name of the button, for instance "Move A whole evening". */
  readonly label: string;
  /** What is seen on the button. */
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
}

const itemsIn = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled])') ?? []),
];

const nextIndex = (key: string, index: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

/** A menu button on the native popover: top layer, closes by itself, focus back to the button. */
export const Menu = ({ label, trigger, items }: MenuProps) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  const place = () => {
    const box = button.current?.getBoundingClientRect();
    const element = menu.current;
    if (box === undefined || element === null) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.min(box.left, window.innerWidth - width - 8);
    const fitsBelow = box.bottom + 4 + height <= window.innerHeight;
    element.style.left = `${Math.max(8, left)}px`;
    element.style.top = `${fitsBelow ? box.bottom + 4 : Math.max(8, box.top - 4 - height)}px`;
  };

  const open = (focus: 'first' | 'last') => {
    menu.current?.showPopover();
    place();
    itemsIn(menu.current)
      .at(focus === 'first' ? 0 : -1)
      ?.focus();
  };

  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };

  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  };

  const moveInside = (event: KeyboardEvent) => {
    const list = itemsIn(menu.current);
    const index = list.findIndex((item) => item === document.activeElement);
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const next = nextIndex(event.key, index, list.length);
    if (next !== null) {
      event.preventDefault();
      list[next]?.focus();
      return;
    }
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    const after = [...list.slice(index + 1), ...list.slice(0, index + 1)];
    const letter = event.key.toLowerCase();
    after.find((item) => item.textContent.trim().toLowerCase().startsWith(letter))?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-label={label}
        aria-haspopup="menu"
        aria-controls={id}
        onClick={() => open('first')}
        onKeyDown={openByArrow}
      >
        {trigger}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles['menu']}
        onKeyDown={moveInside}
      >
        {items.map((item) => (
          <Fragment key={item.id}>
            {item.startsGroup === true && <hr className={styles['rule']} />}
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={item.isDisabled === true || undefined}
              className={styles['item']}
              onClick={() => {
                if (item.isDisabled === true) return;
                close();
                item.onSelect();
              }}
            >
              {item.label}
              {item.hint !== undefined && <span className={styles['hint']}>{item.hint}</span>}
            </button>
          </Fragment>
        ))}
      </div>
    </>
  );
};
