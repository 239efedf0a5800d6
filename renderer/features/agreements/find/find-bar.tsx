import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { useFind } from './use-find.ts';
import styles from './find.module.css';

interface FindBarProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
}

/** The field that words are looked for in, where it stays in sight as the page goes to them. */
export const FindBar = ({ page, field, onClose }: FindBarProps) => {
  const { formatMessage } = useIntl();
  const { query, matches, here, look, step } = useFind(page);
  useEffect(() => field.current?.focus({ preventScroll: true }), [field]);
  const answer = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  };
  const count = matches.length;
  const label = formatMessage({ id: 'agreements.find.label' });
  return (
    <div role="search" className={styles['bar']} aria-label={label}>
      <div className={styles['field']}>
        <TextField
          ref={field}
          label={label}
          isLabelHidden
          placeholder={label}
          value={query}
          onChange={look}
          onKeyDown={answer}
        />
      </div>
      <span className={styles['place']}>
        {query.trim() !== '' &&
          (count === 0 ? (
            <FormattedMessage id="agreements.find.none" />
          ) : (
            <FormattedMessage id="agreements.find.at" values={{ at: here + 1, count }} />
          ))}
      </span>
      <IconButton
        onKeyDown={answer}
        icon={ChevronUp}
        label={formatMessage({ id: 'agreements.find.before' })}
        disabled={count === 0}
        onClick={() => step(-1)}
      />
      <IconButton
        onKeyDown={answer}
        icon={ChevronDown}
        label={formatMessage({ id: 'agreements.find.next' })}
        disabled={count === 0}
        onClick={() => step(1)}
      />
      <IconButton
        onKeyDown={answer}
        icon={X}
        label={formatMessage({ id: 'agreements.find.close' })}
        onClick={onClose}
      />
    </div>
  );
};
