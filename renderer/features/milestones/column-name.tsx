import { FormattedMessage, useIntl } from 'react-intl';
import type { MilestoneColumn } from '#shared/domain/milestones/kinds.ts';

/** Names of the four columns, as text. */
export const useColumnNames = (): Readonly<Record<MilestoneColumn, string>> => {
  const { formatMessage } = useIntl();
  return {
    hoped: formatMessage({ id: 'milestones.column.hoped' }),
    practising: formatMessage({ id: 'milestones.column.practising' }),
    noticed: formatMessage({ id: 'milestones.column.noticed' }),
    celebrated: formatMessage({ id: 'milestones.column.celebrated' }),
  };
};

interface ColumnNoteProps {
  readonly column: MilestoneColumn;
  readonly isAlone: boolean;
}

export const ColumnNote = ({ column, isAlone }: ColumnNoteProps) => {
  switch (column) {
    case 'hoped':
      return isAlone ? (
        <FormattedMessage id="milestones.column.hoped.note.alone" />
      ) : (
        <FormattedMessage id="milestones.column.hoped.note" />
      );
    case 'practising':
      return <FormattedMessage id="milestones.column.practising.note" />;
    case 'noticed':
      return <FormattedMessage id="milestones.column.noticed.note" />;
    case 'celebrated':
      return <FormattedMessage id="milestones.column.celebrated.note" />;
  }
};
