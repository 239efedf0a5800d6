import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { FULL_DAY_DATES } from '#shared/domain/agreements/consent-from.ts';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { useConsentRules } from '../options/use-consent-options.ts';
import styles from '../agreements.module.css';

interface BeforeConsentProps {
  /** Who will see the words. */
  readonly reader: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** What the pair wants before a yes: the clause in one's own words, and a day to think it over. */
export const BeforeConsent = ({ reader, words, onWords }: BeforeConsentProps) => {
  const { formatMessage } = useIntl();
  const today = useToday();
  const dayWords = useDayWords();
  const rules = useConsentRules();
  return (
    <>
      {rules.ownWordsFirst && (
        <TextArea
          label={formatMessage({ id: 'agreements.own-words.label' })}
          hint={formatMessage({ id: 'agreements.own-words.note' }, { partner: reader })}
          limit={CLAUSE_LIMITS.ownWords}
          value={words}
          onChange={onWords}
        />
      )}
      {rules.coolsOff && (
        <p className={styles['sheetText']}>
          <FormattedMessage
            id="agreements.cooling-off.from"
            values={{ date: dayWords(addDays(today, FULL_DAY_DATES)) }}
          />
        </p>
      )}
    </>
  );
};
