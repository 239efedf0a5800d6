import { useIntl } from 'react-intl';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import type { BoardFilter } from '#shared/domain/milestones/board-filter.ts';

interface BoardToolsProps {
  readonly filter: BoardFilter;
  readonly years: readonly string[];
  readonly onChange: (filter: BoardFilter) => void;
}

/** What of the board is looked at: all, ours, mine; and of which year, once there are several. */
export const BoardTools = ({ filter, years, onChange }: BoardToolsProps) => {
  const { formatMessage } = useIntl();
  return (
    <>
      <Segmented
        legend={formatMessage({ id: 'milestones.filter.whose' })}
        choices={[
          { value: 'all', label: formatMessage({ id: 'milestones.filter.all' }) },
          { value: 'ours', label: formatMessage({ id: 'milestones.filter.ours' }) },
          { value: 'mine', label: formatMessage({ id: 'milestones.filter.mine' }) },
        ]}
        value={filter.whose}
        onChange={(whose) => onChange({ ...filter, whose })}
      />
      {years.length > 1 && (
        <Select
          label={formatMessage({ id: 'milestones.filter.year' })}
          isLabelHidden
          options={[
            { value: '', label: formatMessage({ id: 'milestones.filter.every-year' }) },
            ...years.map((year) => ({ value: year, label: year })),
          ]}
          value={filter.year ?? ''}
          onChange={(year) => onChange({ ...filter, year: year === '' ? null : year })}
        />
      )}
    </>
  );
};
