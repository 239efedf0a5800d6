import { use, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { CommandsContext, type NamedKey } from '#renderer/ui/commands.ts';
import { useModifiedKey } from '#renderer/ui/key-names.ts';
import { useGoTo } from '#renderer/ui/navigation.ts';
import { useFrameCommands } from './commands/use-frame-commands.ts';
import styles from './text-page.module.css';

const Keys = ({ of }: { readonly of: readonly NamedKey[] }) => (
  <dl className={styles['keys']}>
    {of.map(({ keys, label }) => (
      <div key={`${keys} ${label}`}>
        <dt>
          <kbd>{keys}</kbd>
        </dt>
        <dd>{label}</dd>
      </div>
    ))}
  </dl>
);

/** Every key that works here and now, from the very commands it runs: those of the open room, then the frame's. */
export const KeyList = () => {
  const { formatMessage } = useIntl();
  const modified = useModifiedKey();
  const registry = use(CommandsContext);
  const commands = useFrameCommands({ registry, onGo: useGoTo(), onShowKeys: () => undefined });
  const [here] = useState(() => registry.keys());
  const everywhere = [
    ...commands.flatMap(({ keys, label }) => (keys === undefined ? [] : [{ keys, label }])),
    { keys: modified('K'), label: formatMessage({ id: 'app.keys.palette' }) },
    { keys: 'Esc', label: formatMessage({ id: 'app.keys.back' }) },
  ];
  if (here.length === 0) return <Keys of={everywhere} />;
  return (
    <div className={styles['keyGroups']}>
      <h3>
        <FormattedMessage id="app.palette.here" />
      </h3>
      <Keys of={here} />
      <h3>
        <FormattedMessage id="app.keys.everywhere" />
      </h3>
      <Keys of={everywhere} />
    </div>
  );
};
