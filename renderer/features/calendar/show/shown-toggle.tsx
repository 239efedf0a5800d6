import { Eye, LockKeyhole } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import styles from './shown-toggle.module.css';

interface ShownToggleProps {
  readonly fieldName: string;
  readonly partnerName: string;
  /** yours: kept. wouldShow: will be in the offer. shown: the partner has it. */
  readonly state: 'yours' | 'wouldShow' | 'shown';
  readonly onToggle: (() => void) | null;
}

const hidden = (chunks: React.ReactNode) => <VisuallyHidden>{chunks}</VisuallyHidden>;

/** Eye or lock beside one line of a plan. Its name says the state, the field and the person. */
export const ShownToggle = ({ fieldName, partnerName, state, onToggle }: ShownToggleProps) => {
  const values = { field: fieldName, name: partnerName, hidden };
  const content = (
    <>
      <Icon of={state === 'yours' ? LockKeyhole : Eye} size={16} />
      <span>
        {state === 'shown' && <FormattedMessage id="calendar.field.shown" values={values} />}
        {state === 'wouldShow' && (
          <FormattedMessage id="calendar.field.wouldShow" values={values} />
        )}
        {state === 'yours' && <FormattedMessage id="calendar.field.yours" values={values} />}
      </span>
    </>
  );
  if (onToggle === null) return <span className={styles['state']}>{content}</span>;
  return (
    <button type="button" className={styles['toggle']} onClick={onToggle}>
      {content}
    </button>
  );
};
