import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Side } from '../grid/grid-model.ts';
import styles from './partner-preview.module.css';

interface PartnerPreviewProps {
  readonly name: string;
  readonly side: Side;
  /** Before the act ("will see this"), or what stands there already ("sees"). */
  readonly tense: 'offer' | 'now';
  readonly children: ReactNode;
}

/** What the partner gets, in the page's own voice, on the partner's side: shown before anything is offered. */
export const PartnerPreview = ({ name, side, tense, children }: PartnerPreviewProps) => (
  <section className={styles['preview']} data-side={side}>
    <h3 className={styles['heading']}>
      {tense === 'offer' ? (
        <FormattedMessage id="calendar.preview.willSeeThis" values={{ name }} />
      ) : (
        <FormattedMessage id="calendar.preview.seesNow" values={{ name }} />
      )}
    </h3>
    <p className={styles['words']} dir="auto">
      {children}
    </p>
  </section>
);
