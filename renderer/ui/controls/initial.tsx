import { classNames } from '../class-names.ts';
import styles from './initial.module.css';

interface InitialProps {
  readonly side: 'first' | 'second';
  readonly name: string;
}

const firstLetter = (name: string) => {
  const [letter] = new Intl.Segmenter().segment(name.trim());
  return letter?.segment.toLocaleUpperCase() ?? '';
};

/** A person's initial in a ring of their colour; always beside the name itself. */
export const Initial = ({ side, name }: InitialProps) => (
  <span className={classNames(styles['initial'], styles[side])} aria-hidden="true">
    {firstLetter(name)}
  </span>
);
