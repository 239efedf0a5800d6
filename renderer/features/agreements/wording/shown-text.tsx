/* oxlint-disable react/no-array-index-key -- pieces of a text have no identity but their place */
import { useIntl } from 'react-intl';
import { showHidden } from '#shared/domain/rich-text/hidden-signs.ts';
import styles from './wording.module.css';

/** What a person wrote, as text. What shows nothing is shown by its code: what is consented to is what is read. */
export const ShownText = ({ text }: { readonly text: string }) => {
  const { formatMessage } = useIntl();
  return showHidden(text).map((piece, index) =>
    piece.sign === null ? (
      piece.text
    ) : (
      <span
        key={index}
        className={styles['hiddenSign']}
        data-sign={piece.sign}
        role="img"
        aria-label={formatMessage({ id: 'agreements.hidden-sign' }, { code: piece.sign })}
      >
        {piece.text}
      </span>
    ),
  );
};
