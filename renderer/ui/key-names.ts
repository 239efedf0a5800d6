import { useIntl } from 'react-intl';

const isMac = globalThis.navigator?.platform.startsWith('Mac') ?? false;

/** How a key is shown together with the one that menus use here: `Ctrl K`, on a Mac `⌘ K`. */
export const useModifiedKey = (): ((key: string) => string) => {
  const { formatMessage } = useIntl();
  return (key) =>
    isMac
      ? formatMessage({ id: 'ui.keys.with-command' }, { key })
      : formatMessage({ id: 'ui.keys.with-control' }, { key });
};

/** Alt with any arrow, and the same with Shift. */
export const altArrows = isMac ? '⌥ ←↑↓→' : 'Alt ←↑↓→';
export const shiftAltArrows = `⇧ ${altArrows}`;
