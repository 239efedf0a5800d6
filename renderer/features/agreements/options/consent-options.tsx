import { FormattedMessage } from 'react-intl';
import { CONSENT_OPTIONS } from '#shared/domain/agreements/options/kinds.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { OptionRow } from './option-row.tsx';
import { useConsentOptions } from './use-consent-options.ts';
import styles from '../agreements.module.css';

/** What both may ask of themselves before every yes: slower by one, at once; quicker again by both (S25). */
export const ConsentOptionsFold = () => {
  const options = useConsentOptions();
  return (
    <Disclosure label={<FormattedMessage id="agreements.options.title" />}>
      <ul className={styles['history']}>
        {CONSENT_OPTIONS.map((option) => (
          <OptionRow key={option} option={option} options={options} />
        ))}
      </ul>
    </Disclosure>
  );
};
