import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';

interface PlanFormActsProps {
  /** What the first button does: it submits the form. */
  readonly submits: 'keep' | 'offer' | 'saveChange' | 'offerChange';
  readonly isBusy: boolean;
  /** Beside an offer; null where nothing can stay private. */
  readonly onKeep: (() => void) | null;
  /** null where nobody can be asked for it. */
  readonly ask: { readonly name: string; readonly onAsk: () => void } | null;
  readonly onCancel: () => void;
}

/** What can be done with what stands in the form, the main act first. */
export const PlanFormActs = ({ submits, isBusy, onKeep, ask, onCancel }: PlanFormActsProps) => (
  <Actions>
    <Button kind="primary" size="small" type="submit" isBusy={isBusy}>
      <FormattedMessage id={`calendar.do.${submits}`} />
    </Button>
    {onKeep !== null && (
      <Button size="small" onClick={onKeep}>
        <FormattedMessage id="calendar.do.keep" />
      </Button>
    )}
    {ask !== null && (
      <Button size="small" onClick={ask.onAsk}>
        <FormattedMessage id="calendar.request.begin" values={{ name: ask.name }} />
      </Button>
    )}
    <Button kind="plain" size="small" onClick={onCancel}>
      <FormattedMessage id="calendar.do.cancel" />
    </Button>
  </Actions>
);
