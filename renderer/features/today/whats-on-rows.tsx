import { FormattedMessage } from 'react-intl';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import { PageSection } from '#renderer/ui/layout/page-with-margins.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { PlanNote, PlanWords } from './plan-words.tsx';
import styles from './today.module.css';
import type { PlanRow } from './whats-on.ts';

interface WhatsOnRowsProps {
  readonly rows: readonly PlanRow[];
}

const rowKey = (row: PlanRow): string =>
  row.kind === 'both'
    ? row.plan.occurrence.key
    : `${row.first?.occurrence.key ?? ''}|${row.second?.occurrence.key ?? ''}`;

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
        left={first && <PlanNote of={first} />}
        right={second && <PlanNote of={second} />}
      >
        <div className={styles['sides']}>
          <div>{first !== null && <PlanWords of={first} />}</div>
          <div>{second !== null && <PlanWords of={second} />}</div>
        </div>
      </PageSection>
    </div>
  );
};

/** What is on: mine and yours hang on their own half-lines, what is of both on the twist. */
export const WhatsOnRows = ({ rows }: WhatsOnRowsProps) => (
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
