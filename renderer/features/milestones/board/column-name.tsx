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
  /** Who can begin one here: oneself, either, or nobody while both sit side by side. */
  readonly begins: 'alone' | 'shared' | 'together';
}

const HopedNote = ({ begins }: Pick<ColumnNoteProps, 'begins'>) => {
  switch (begins) {
    case 'alone':
      return <FormattedMessage id="milestones.column.hoped.note.alone" />;
    case 'shared':
      return <FormattedMessage id="milestones.column.hoped.note" />;
    case 'together':
      return <FormattedMessage id="milestones.column.hoped.note.together" />;
  }
};

export const ColumnNote = ({ column, begins }: ColumnNoteProps) => {
  switch (column) {
    case 'hoped':
      return <HopedNote begins={begins} />;
    case 'practising':
      return <FormattedMessage id="milestones.column.practising.note" />;
    case 'noticed':
      return <FormattedMessage id="milestones.column.noticed.note" />;
    case 'celebrated':
      return <FormattedMessage id="milestones.column.celebrated.note" />;
  }
};
