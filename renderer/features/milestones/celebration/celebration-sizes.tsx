import { FormattedMessage, useIntl } from 'react-intl';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import type { CelebrationSize } from '#shared/domain/milestones/kinds.ts';
import styles from '../milestones.module.css';

interface CelebrationSizesProps {
  readonly value: CelebrationSize;
  readonly onChange: (size: CelebrationSize) => void;
}

/** How: quiet small big. Of two wishes the quieter one counts. */
export const CelebrationSizes = ({ value, onChange }: CelebrationSizesProps) => {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['how']}>
      <span aria-hidden="true">
        <FormattedMessage id="milestones.slip.how" />
        {': '}
      </span>
      <Segmented
        legend={formatMessage({ id: 'milestones.slip.how' })}
        choices={[
          { value: 'quiet', label: formatMessage({ id: 'milestones.slip.size.quiet' }) },
          { value: 'small', label: formatMessage({ id: 'milestones.slip.size.small' }) },
          { value: 'big', label: formatMessage({ id: 'milestones.slip.size.big' }) },
        ]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
};
