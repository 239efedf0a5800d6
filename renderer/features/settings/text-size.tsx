import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { getPlatform } from '#renderer/platform/platform.ts';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import type { SectionProps } from './settings-section.tsx';
import styles from './settings.module.css';

/** The same steps as Ctrl + and Ctrl - have. */
const sizes = ['1', '1.1', '1.25', '1.5', '1.75', '2'] as const;

type Size = (typeof sizes)[number];

/** Chromium keeps it as a logarithm: factors come back slightly off. */
const nearest = (zoom: number): Size =>
  sizes.reduce((best, each) =>
    Math.abs(Number(each) - zoom) < Math.abs(Number(best) - zoom) ? each : best,
  );

/** Size of everything in the window. The keys and the menu change it too: then the page is laid out anew. */
const useZoom = (): readonly [Size | null, (size: Size) => void] => {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const ask = () =>
      void getPlatform()
        .tellShell({})
        .then(({ zoom }) => setSize(nearest(zoom)));
    ask();
    window.addEventListener('resize', ask);
    return () => window.removeEventListener('resize', ask);
  }, []);
  return [
    size,
    (next) => {
      setSize(next);
      void getPlatform().tellShell({ zoom: Number(next) });
    },
  ];
};

export const TextSize = ({ onSaved }: SectionProps) => {
  const [size, changeSize] = useZoom();
  return (
    <div className={styles['size']}>
      <p className={styles['legend']}>
        <FormattedMessage id="settings.size" />
      </p>
      <Segmented<Size>
        legend={<FormattedMessage id="settings.size" />}
        value={size}
        onChange={(next) => {
          changeSize(next);
          onSaved();
        }}
        choices={sizes.map((value) => ({
          value,
          label: <FormattedMessage id="settings.size.times" values={{ size: Number(value) }} />,
        }))}
      />
      <Note>
        <FormattedMessage id="settings.size.text" />
      </Note>
    </div>
  );
};
