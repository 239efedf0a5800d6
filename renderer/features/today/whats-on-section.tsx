import { FormattedMessage } from 'react-intl';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { PageSection } from '#renderer/ui/layout/page-with-margins.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { PlanNote, PlanWords } from './plan-words.tsx';
import styles from './today.module.css';
import { useWhatsOn } from './use-whats-on.ts';
import type { PlanRow, PlanToday } from './whats-on.ts';

const rowKey = (row: PlanRow): string =>
  row.kind === 'both'
    ? row.plan.occurrence.key
    : `${row.first?.occurrence.key ?? ''}|${row.second?.occurrence.key ?? ''}`;

interface ColumnProps {
  readonly of: PlanToday | null;
}

/** A note stands in the margin where there is one, and under its own plan where there isn't. */
const MarginNote = ({ of }: { readonly of: PlanToday }) => (
  <div className={styles['inMargin']}>
    <PlanNote of={of} />
  </div>
);

const Column = ({ of }: ColumnProps) => (
  <div>
    {of !== null && (
      <>
        <PlanWords of={of} />
        <div className={styles['inColumn']}>
          <PlanNote of={of} />
        </div>
      </>
    )}
  </div>
);

const Row = ({ row }: { readonly row: PlanRow }) => {
  if (row.kind === 'both') {
    return (
      <div className={styles['row']}>
        <HalfLines first="drawn" second="drawn" twist="clause" />
        <PlanWords of={row.plan} />
      </div>
    );
  }
  const { first, second } = row;
  const stateOf = (plan: typeof first) => {
    if (plan === null) return 'none';
    return plan.occurrence.plan.status === 'TENTATIVE' ? 'undecided' : 'drawn';
  };
  return (
    <div className={styles['row']}>
      <HalfLines first={stateOf(first)} second={stateOf(second)} />
      <PageSection
        left={first && <MarginNote of={first} />}
        right={second && <MarginNote of={second} />}
      >
        <div className={styles['sides']}>
          <Column of={first} />
          <Column of={second} />
        </div>
      </PageSection>
    </div>
  );
};

/**
 * What is on: mine and yours hang on their own half-lines, what is of both on the twist. Nothing where nothing is
 * left of the day. First on the page to ask for its pages, so that they come first.
 */
export const WhatsOnSection = () => {
  const rows = useWhatsOn();
  if (rows === undefined || rows.length === 0) return null;
  return (
    <section aria-labelledby="today-on">
      <h2 id="today-on">
        <VisuallyHidden>
          <FormattedMessage id="today.on" />
        </VisuallyHidden>
      </h2>
      {rows.map((row) => (
        <Row key={rowKey(row)} row={row} />
      ))}
    </section>
  );
};
