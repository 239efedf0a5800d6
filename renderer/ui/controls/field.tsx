import { useId, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './field.module.css';

export interface FieldProps {
  readonly label: ReactNode;
  /** Said for screen readers only, where the page already says it. */
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, in words. */
  readonly error?: ReactNode;
  /** Most characters that can be kept. Named when near; longer text stays as typed and is not cut. */
  readonly limit?: number;
}

interface FieldFrameProps extends FieldProps {
  readonly length: number;
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

const isNear = (length: number, limit: number) => length > limit - Math.max(20, limit * 0.1);

/** Label above, hint and error below, joined for assistive technology. */
export const FieldFrame = ({
  label,
  isLabelHidden = false,
  hint,
  error,
  limit,
  length,
  children,
}: FieldFrameProps) => {
  const id = useId();
  const isOver = limit !== undefined && length > limit;
  const hasHint = hint !== undefined && hint !== null;
  const hasError = error !== undefined && error !== null && error !== false;
  const showsLimit = limit !== undefined && isNear(length, limit);
  const described = [
    hasHint && `${id}-hint`,
    hasError && `${id}-error`,
    showsLimit && `${id}-limit`,
  ].filter((part) => part !== false);
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? styles['hiddenLabel'] : styles['label']}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': hasError || isOver ? true : undefined,
      })}
      {hasHint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {hasError && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
      {showsLimit && (
        <p id={`${id}-limit`} className={isOver ? styles['error'] : styles['hint']}>
          {isOver ? (
            <FormattedMessage id="ui.field.over" values={{ limit, over: length - limit }} />
          ) : (
            <FormattedMessage id="ui.field.left" values={{ limit, left: limit - length }} />
          )}
        </p>
      )}
    </div>
  );
};
