import { useIntl } from 'react-intl';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { useCommands, useNamedKeys, useShowItem } from '#renderer/ui/commands.ts';
import { altArrows, shiftAltArrows, useModifiedKey } from '#renderer/ui/key-names.ts';
import { viewByKey, type ViewKind } from './view-kind.ts';

interface CalendarActs {
  readonly canWrite: boolean;
  readonly onNew: () => void;
  readonly onToday: () => void;
  readonly onFind: () => void;
  readonly onFree: () => void;
  readonly isForTwo: boolean;
  /** null side by side. */
  readonly onTemplates: (() => void) | null;
  readonly onView: (view: ViewKind) => void;
  readonly onShow: (planKey: string, date: PlainDate) => void;
}

/** What the calendar can be asked for by name. */
export const useCalendarCommands = (acts: CalendarActs) => {
  const { canWrite, onNew, onToday, onFind, onFree, isForTwo, onTemplates, onView, onShow } = acts;
  const { formatMessage } = useIntl();
  const modified = useModifiedKey();
  const newPlan = {
    id: 'begin.plan',
    label: formatMessage({ id: 'calendar.newPlan' }),
    keys: 'N',
    run: onNew,
  };
  const freeTimes = {
    id: 'calendar.free',
    label: formatMessage({ id: 'calendar.free.title' }, { isForTwo: isForTwo ? 'yes' : 'no' }),
    run: onFree,
  };
  useCommands([
    ...(canWrite ? [newPlan, freeTimes] : []),
    ...(onTemplates === null
      ? []
      : [
          {
            id: 'calendar.template',
            label: formatMessage({ id: 'calendar.template.title' }),
            run: onTemplates,
          },
        ]),
    {
      id: 'calendar.today',
      label: formatMessage({ id: 'calendar.goToToday' }),
      keys: 'T',
      run: onToday,
    },
    {
      id: 'calendar.find',
      label: formatMessage({ id: 'calendar.find.label' }),
      keys: modified('F'),
      run: onFind,
    },
    ...Object.entries(viewByKey).map(([key, view]) => ({
      id: `calendar.${view}`,
      label: formatMessage({ id: `calendar.view.${view}` }),
      keys: key.toUpperCase(),
      run: () => onView(view),
    })),
  ]);
  useNamedKeys(
    canWrite
      ? [
          { keys: altArrows, label: formatMessage({ id: 'calendar.keys.move' }) },
          { keys: shiftAltArrows, label: formatMessage({ id: 'calendar.keys.end' }) },
        ]
      : [],
  );
  useShowItem('calendar.show', (item) => {
    const [planKey = '', date = ''] = item.split(' ');
    if (planKey !== '' && date !== '') onShow(planKey, date);
  });
};
