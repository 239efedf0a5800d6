import { FormattedMessage, useIntl } from 'react-intl';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import { useColumnNames } from '../board/column-name.tsx';

interface MoveMenuProps {
  readonly from: MilestoneColumn;
  readonly to: readonly MilestoneColumn[];
  readonly onMove: (to: MilestoneColumn) => void;
}

/** The same moves as dragging, in a menu. */
export const MoveMenu = ({ from, to, onMove }: MoveMenuProps) => {
  const { formatMessage } = useIntl();
  const names = useColumnNames();
  return (
    <Menu
      label={formatMessage({ id: 'milestones.slip.move' })}
      trigger={<FormattedMessage id="milestones.slip.move" />}
      items={to
        .filter((column) => column !== from)
        .map((column) => ({
          id: column,
          label: formatMessage({ id: 'milestones.slip.move-to' }, { column: names[column] }),
          onSelect: () => onMove(column),
        }))}
    />
  );
};
