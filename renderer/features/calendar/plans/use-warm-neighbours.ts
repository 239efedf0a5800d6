import { useContext, useEffect } from 'react';
import { calendarPage } from '#shared/domain/calendar/projection.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { PageReaderContext } from '#renderer/storage/use-items.ts';
import { addMonths } from '../grid/grid-keys.ts';

/** How long nobody turned: whoever leafs on wants nothing opened beside it. */
const REST = 700;

const nothing = () => undefined;

/** Opens both neighbouring months when there is nothing else to do: the arrows then find them ready. */
export const useWarmNeighbours = (month: PlainDate) => {
  const reader = useContext(PageReaderContext);
  useEffect(() => {
    if (reader === null) return;
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        for (const months of [1, -1]) {
          reader.watch(calendarPage(addMonths(month, months)), nothing)();
        }
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [reader, month]);
};
