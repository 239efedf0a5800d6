import type { ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import styles from './page.module.css';

/** A margin with a person in it; `kept` = dashed, for someone who isn't here yet; null = an empty margin. */
export type Margin =
  | { readonly name: string; readonly state?: 'there' }
  | { readonly name?: string; readonly state: 'kept' }
  | null;

interface PageWithMarginsProps {
  readonly first: Margin;
  readonly second: Margin;
  /** close: 40 px above the first line, for pages of text. open: 72 px. */
  readonly top?: 'close' | 'open';
  /** Small tools above the title (Print, Saved): however many and long, they come near no note in a margin. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

interface MarginThreadProps {
  readonly side: 'first' | 'second';
  readonly margin: Margin;
}

const MarginThread = ({ side, margin }: MarginThreadProps) => {
  if (margin === null) return null;
  return (
    <div className={classNames(styles['margin'], styles[side])}>
      <div
        className={classNames(styles['thread'], margin.state === 'kept' && styles['kept'])}
        aria-hidden="true"
      />
      {margin.name !== undefined && <p className={styles['name']}>{margin.name}</p>}
    </div>
  );
};

/** The well-set page: 768 px between two margins, a person's thread in each. Scrolls by itself. */
export const PageWithMargins = ({
  first,
  second,
  top = 'close',
  tools,
  children,
  ref,
}: PageWithMarginsProps) => (
  <div className={styles['scroll']} ref={ref}>
    <div className={styles['page']}>
      <MarginThread side="first" margin={first} />
      <MarginThread side="second" margin={second} />
      <div className={classNames(styles['text'], styles[top])}>
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
        {children}
      </div>
    </div>
  </div>
);

interface PageTitleProps {
  readonly kicker?: ReactNode;
  readonly children: ReactNode;
}

/** The view's one heading (h1, 44 px); the shell moves focus to it after navigation. */
export const PageTitle = ({ kicker, children }: PageTitleProps) => (
  <header className={styles['title']}>
    {kicker !== undefined && <p className={styles['kicker']}>{kicker}</p>}
    <h1 tabIndex={-1}>{children}</h1>
  </header>
);

interface PageSectionProps {
  /** Notes beside the section; set below it where the margins are narrow. */
  readonly left?: ReactNode;
  readonly right?: ReactNode;
  readonly children: ReactNode;
}

export const PageSection = ({ left, right, children }: PageSectionProps) => (
  <div className={styles['section']}>
    {children}
    {left !== undefined && left !== null && (
      <div className={classNames(styles['note'], styles['left'])}>{left}</div>
    )}
    {right !== undefined && right !== null && (
      <div className={classNames(styles['note'], styles['right'])}>{right}</div>
    )}
  </div>
);

interface MarginWordsProps {
  /** Whose words they are. */
  readonly of: 'first' | 'second';
  readonly children: ReactNode;
}

/** A person's own words in a margin: italic, in their colour. Plain notes need no wrapper. */
export const MarginWords = ({ of, children }: MarginWordsProps) => (
  <p
    className={classNames(
      styles['words'],
      of === 'first' ? styles['wordsFirst'] : styles['wordsSecond'],
    )}
  >
    {children}
  </p>
);
