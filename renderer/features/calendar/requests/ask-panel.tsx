import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { OPEN_ASKS } from '#shared/domain/asks/open-asks.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { ownToAsked } from '#shared/domain/requests/commands.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import type { PanelPerson } from '../panel/panel-people.ts';
import type { Side } from '../grid/grid-model.ts';
import type { ActOutcome } from '../plans/plan-acts.ts';
import { PartnerPreview } from '../show/partner-preview.tsx';
import { sharedPlanWords } from '../words/shared-plan-words.ts';
import { outcomeWords } from './outcome-words.ts';
import styles from './requests.module.css';

interface AskPanelProps {
  readonly own: OwnPlan;
  readonly me: PanelPerson;
  readonly partner: { readonly name: string; readonly side: Side };
  readonly today: PlainDate;
  readonly mayAsk: boolean;
  /** Already kept as one's own plan. */
  readonly isKept: boolean;
  readonly onAsk: () => Promise<ActOutcome>;
  readonly onKeep: () => void;
  /** Back to where it was written. */
  readonly onBack: () => void;
}

/** What the other would be asked, word for word, and what they can do with it, before it is asked. */
export const AskPanel = (props: AskPanelProps) => {
  const { own, me, partner, today } = props;
  const intl = useIntl();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { name } = partner;
  const asked = ownToAsked(own);
  const ask = async () => {
    setBusy(true);
    const outcome = await props.onAsk();
    setBusy(false);
    setProblem(outcomeWords(intl, outcome));
  };
  return (
    <SidePanel
      of={me.side}
      kicker={<FormattedMessage id="calendar.request.heading" values={{ name }} />}
      title={<bdi>{own.title}</bdi>}
      onClose={props.onBack}
    >
      <div className={classNames(styles['body'], styles['asked'])}>
        {asked !== null && (
          <PartnerPreview name={name} side={partner.side} tense="offer">
            {sharedPlanWords(intl, asked, me.name, today)}
          </PartnerPreview>
        )}
        <Note>
          <FormattedMessage id="calendar.request.before" values={{ name }} />
        </Note>
        {!props.mayAsk && (
          <Note>
            <FormattedMessage id="calendar.request.waits" values={{ limit: OPEN_ASKS }} />
          </Note>
        )}
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
        <Actions>
          {props.mayAsk && (
            <Button kind="primary" size="small" isBusy={isBusy} onClick={() => void ask()}>
              <FormattedMessage id="calendar.request.ask" values={{ name }} />
            </Button>
          )}
          {!props.isKept && (
            <Button size="small" onClick={props.onKeep}>
              <FormattedMessage id="calendar.do.keep" />
            </Button>
          )}
          <Button kind="plain" size="small" onClick={props.onBack}>
            <FormattedMessage id="calendar.do.cancel" />
          </Button>
        </Actions>
      </div>
    </SidePanel>
  );
};
