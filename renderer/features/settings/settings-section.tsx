import { useId, type ReactNode } from 'react';
import styles from './settings.module.css';

/** What a section tells the page: a choice was made and is kept. */
export interface SectionProps {
  readonly onSaved: () => void;
}

interface SettingsSectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

export const SettingsSection = ({ title, children }: SettingsSectionProps) => {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      {children}
    </section>
  );
};
