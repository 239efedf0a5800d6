import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useIntl, type IntlShape } from 'react-intl';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import type { ViewKind } from './view-kind.ts';

interface ViewArrowsProps {
  readonly view: ViewKind;
  readonly onStep: (steps: 1 | -1) => void;
}

const labelsOf = (intl: IntlShape, view: ViewKind): readonly [string, string] => {
  switch (view) {
    case 'week':
      return [
        intl.formatMessage({ id: 'calendar.previousWeek' }),
        intl.formatMessage({ id: 'calendar.nextWeek' }),
      ];
    case 'day':
      return [
        intl.formatMessage({ id: 'calendar.previousDay' }),
        intl.formatMessage({ id: 'calendar.nextDay' }),
      ];
    default:
      return [
        intl.formatMessage({ id: 'calendar.previousMonth' }),
        intl.formatMessage({ id: 'calendar.nextMonth' }),
      ];
  }
};

/** Earlier and later, by as much as the view shows. */
export const ViewArrows = ({ view, onStep }: ViewArrowsProps) => {
  const [previous, next] = labelsOf(useIntl(), view);
  return (
    <>
      <IconButton icon={ChevronLeft} label={previous} onClick={() => onStep(-1)} />
      <IconButton icon={ChevronRight} label={next} onClick={() => onStep(1)} />
    </>
  );
};
