import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { wordingInForce } from '#shared/domain/agreements/selectors.ts';
import type { ItemId } from '#shared/lib/identifiers.ts';
import type { NumberedClause } from '../use-agreements.ts';
import { ReviewStep } from './review-step.tsx';
import styles from '../agreements.module.css';

interface ReviewSheetProps {
  /** What is looked at, in this order: chosen when the review began. */
  readonly items: readonly ItemId[];
  readonly numbered: readonly NumberedClause[];
  readonly onClose: () => void;
  /** `left`: what is still to be looked at after this one. */
  readonly onChange: (clause: Clause, read: Proposal, left: readonly ItemId[]) => void;
}

/** One clause after another: keep it, change it, let it lapse, or leave it for another day. */
export const ReviewSheet = ({ items, numbered, onClose, onChange }: ReviewSheetProps) => {
  const { formatMessage } = useIntl();
  const today = useToday();
  const [place, setPlace] = useState(0);
  const item = items[place];
  const found = numbered.find(({ clause }) => clause.id === item);
  const proposal = found === undefined ? null : wordingInForce(found.clause, today);
  const goOn = () => setPlace(place + 1);
  return (
    <Sheet isOpen onClose={onClose} label={formatMessage({ id: 'agreements.review.label' })}>
      {item === undefined ? (
        <>
          <p className={styles['kicker']}>
            <FormattedMessage id="agreements.review.label" />
          </p>
          <p className={styles['sheetText']} role="status">
            <FormattedMessage id="agreements.review.done" />
          </p>
          <Actions>
            <Button kind="primary" data-autofocus onClick={onClose}>
              <FormattedMessage id="agreements.sheet.back" />
            </Button>
          </Actions>
        </>
      ) : found === undefined || proposal === null ? (
        <>
          <p className={styles['sheetText']}>
            <FormattedMessage id="agreements.review.gone" />
          </p>
          <Actions>
            <Button kind="primary" data-autofocus onClick={goOn}>
              <FormattedMessage id="agreements.review.next" />
            </Button>
          </Actions>
        </>
      ) : (
        <ReviewStep
          key={item}
          {...found}
          proposal={proposal}
          onDone={goOn}
          onChange={() => onChange(found.clause, proposal, items.slice(place + 1))}
        />
      )}
    </Sheet>
  );
};
