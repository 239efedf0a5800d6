import { Ellipsis } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { Menu, type MenuItem } from '#renderer/ui/overlays/menu.tsx';
import styles from './card-slip.module.css';

interface MoreActsProps {
  /** A hairline stands between them. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** Everything that can be done with a card and isn't its main act. */
export const MoreActs = ({ groups }: MoreActsProps) => {
  const { formatMessage } = useIntl();
  const items = groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) =>
      group.map((item, at) => ({ ...item, startsGroup: index > 0 && at === 0 })),
    );
  if (items.length === 0) return null;
  return (
    <span className={styles['more']}>
      <Menu
        label={formatMessage({ id: 'milestones.slip.more' })}
        trigger={<Icon of={Ellipsis} size={20} />}
        items={items}
      />
    </span>
  );
};
