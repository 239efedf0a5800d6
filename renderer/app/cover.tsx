import styles from './cover.module.css';

/** The closed book, without a word on it: while starting, and while everything is put away. */
export const Cover = () => <div className={styles['cover']} aria-busy="true" />;
