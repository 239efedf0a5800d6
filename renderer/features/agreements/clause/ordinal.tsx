import { FormattedMessage } from 'react-intl';

/** "third": wordings are counted in words. */
export const Ordinal = ({ number }: { readonly number: number }) => (
  <FormattedMessage id="agreements.ordinal" values={{ number }} />
);
