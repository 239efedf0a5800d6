import { FormattedMessage } from 'react-intl';
import type { Refusal } from '#shared/domain/command.ts';
import { ErrorNote } from '#renderer/ui/feedback/notes.tsx';

const Reason = ({ reason, limit = 0, name }: Refusal & { readonly name: string }) => {
  switch (reason) {
    case 'term-too-soon':
      return <FormattedMessage id="calendar.terms.refused.too-soon" />;
    case 'term-too-far':
      return <FormattedMessage id="calendar.terms.refused.too-far" />;
    case 'term-unreadable':
      return <FormattedMessage id="calendar.terms.refused.order" />;
    case 'term-as-it-is':
      return <FormattedMessage id="calendar.terms.refused.as-it-is" />;
    case 'term-other-by-now':
      return <FormattedMessage id="calendar.terms.refused.other-by-now" />;
    case 'reopen-decliner-only':
      return <FormattedMessage id="calendar.terms.closed" values={{ name }} />;
    case 'asks-waiting':
      return <FormattedMessage id="calendar.terms.refused.waits" values={{ limit }} />;
    default:
      return <FormattedMessage id="calendar.refused.other" />;
  }
};

/** Why it couldn't be done: what, that nothing was lost, what to do. */
export const TermRefusal = (props: { readonly refusal: Refusal | null; readonly name: string }) =>
  props.refusal === null ? null : (
    <ErrorNote>
      <Reason {...props.refusal} name={props.name} />
    </ErrorNote>
  );
