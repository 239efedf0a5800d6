import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import type { Person } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { DetailFields } from './detail-fields.tsx';
import { newDetailValues, valuesToDetail } from './detail-values.ts';
import { GraceFields } from './grace-fields.tsx';
import { TermSection } from './term-section.tsx';
import styles from './terms.module.css';

interface TermsProps {
  readonly me: Person;
  readonly partner: Person;
  readonly onClose: () => void;
}

const Terms = ({ me, partner, onClose }: TermsProps) => {
  const today = useToday();
  const [detail, setDetail] = useState(() => newDetailValues(today));
  const [grace, setGrace] = useState({ about: 'grace' as const, minutes: 15 });
  const values = { name: partner.name };
  return (
    <div className={styles['sheet']}>
      <h2 className={styles['title']}>
        <FormattedMessage id="calendar.terms.title" />
      </h2>
      <TermSection
        about="detail"
        me={me}
        partner={partner}
        name={<FormattedMessage id="calendar.terms.detail.name" />}
        note={<FormattedMessage id="calendar.terms.detail.note" />}
        ending={<FormattedMessage id="calendar.terms.detail.ending" values={values} />}
        fields={<DetailFields values={detail} onChange={setDetail} />}
        term={valuesToDetail(detail)}
      />
      <TermSection
        about="grace"
        me={me}
        partner={partner}
        name={<FormattedMessage id="calendar.terms.grace.name" />}
        note={<FormattedMessage id="calendar.terms.grace.note" />}
        ending={<FormattedMessage id="calendar.terms.grace.ending" values={values} />}
        fields={<GraceFields term={grace} onChange={setGrace} />}
        term={grace}
      />
      <Actions>
        <Button size="small" onClick={onClose}>
          <FormattedMessage id="calendar.terms.close" />
        </Button>
      </Actions>
    </div>
  );
};

/** What two have agreed for their plans: behind the calendar, not on it. */
export const TermsSheet = ({ isOpen, ...terms }: TermsProps & { readonly isOpen: boolean }) => {
  const intl = useIntl();
  return (
    <Sheet
      isOpen={isOpen}
      onClose={terms.onClose}
      label={intl.formatMessage({ id: 'calendar.terms.title' })}
      hasThreads={false}
    >
      <Terms {...terms} />
    </Sheet>
  );
};
