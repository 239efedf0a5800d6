import { CalendarClock } from 'lucide-react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { useBeside } from './days-beside.ts';
import styles from './beside.module.css';

/** What a day is about in other rooms, under its plans; each leads there. */
export const BesideList = ({ date }: { readonly date: PlainDate }) => {
  const beside = useBeside(date);
  if (beside.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {beside.map(({ key, words, onOpen }) => (
        <li key={key}>
          <Button
            kind="plain"
            size="small"
            icon={<Icon of={CalendarClock} size={16} />}
            onClick={onOpen}
          >
            <bdi>{words}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
};
