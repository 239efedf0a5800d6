import { useIntl } from 'react-intl';
import type { MenuItem } from '#renderer/ui/overlays/menu.tsx';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';
import { useColumnNames } from '../board/column-name.tsx';

/** The same moves as dragging, by name. */
export const useMoveItems = (
  from: MilestoneColumn,
  to: readonly MilestoneColumn[],
  onMove: (to: MilestoneColumn) => void,
): readonly MenuItem[] => {
  const { formatMessage } = useIntl();
  const names = useColumnNames();
  return to
    .filter((column) => column !== from)
    .map((column) => ({
      id: column,
      label: formatMessage({ id: 'milestones.slip.move-to' }, { column: names[column] }),
      onSelect: () => onMove(column),
    }));
};
