import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { legToPlan, type PlanTemplate } from '#shared/domain/calendar/templates/plan-template.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { systemZone } from '#renderer/platform/clock.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { dateTextToDate, dateToDateText } from '#renderer/ui/controls/date-text.ts';
import { DayField } from '#renderer/ui/controls/day-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import type { PlanActs } from '../plans/plan-acts.ts';
import { spanWords } from '../words/plan-words.ts';
import { useTemplates } from './use-templates.ts';
import styles from './templates.module.css';

interface TakeTemplatePanelProps {
  readonly template: PlanTemplate;
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly say: PlanActs['say'];
  readonly onKept: (first: PlainDate) => void;
  readonly onBack: () => void;
}

/** Several plans from one template: on which days they would be, before any is kept. */
export const TakeTemplatePanel = (props: TakeTemplatePanelProps) => {
  const { template, today } = props;
  const intl = useIntl();
  const { begin } = useTemplates(props.say);
  const [typed, setTyped] = useState(() => dateToDateText(props.day, intl.locale));
  const [isRefused, setRefused] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const first = dateTextToDate(typed, today, intl.locale);
  const plans =
    first === null ? [] : template.legs.map((leg) => legToPlan(leg, first, systemZone()));
  const keep = async () => {
    if (first === null) return;
    setBusy(true);
    const isKept = await begin(plans);
    setBusy(false);
    setRefused(!isKept);
    if (isKept) props.onKept(first);
  };
  return (
    <SidePanel
      kicker={intl.formatMessage({ id: 'calendar.template.from' })}
      title={<bdi>{template.name}</bdi>}
      onClose={props.onBack}
    >
      <form
        className={styles['use']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <DayField
          label={intl.formatMessage({ id: 'calendar.template.first' })}
          value={typed}
          error={
            first === null ? intl.formatMessage({ id: 'calendar.problem.day-unreadable' }) : null
          }
          today={today}
          stepsFrom={first ?? props.day}
          onChange={setTyped}
        />
        <ul
          aria-label={intl.formatMessage({ id: 'calendar.template.plans' })}
          className={styles['plans']}
        >
          {plans.map((plan) => (
            <li key={`${plan.start} ${plan.end} ${plan.title}`} className={styles['plan']}>
              <span className={styles['when']}>{spanWords(intl, plan, today)}</span>
              <bdi className={styles['name']}>{plan.title}</bdi>
              {plan.where !== '' && <bdi className={styles['legs']}>{plan.where}</bdi>}
            </li>
          ))}
        </ul>
        <Note>
          <FormattedMessage id="calendar.template.private" />
        </Note>
        {isRefused && (
          <ErrorNote>
            <FormattedMessage id="calendar.template.not-kept" />
          </ErrorNote>
        )}
        <Actions>
          <Button
            kind="primary"
            size="small"
            type="submit"
            isBusy={isBusy}
            disabled={first === null}
          >
            <FormattedMessage id="calendar.template.use" values={{ count: template.legs.length }} />
          </Button>
          <Button kind="plain" size="small" onClick={props.onBack}>
            <FormattedMessage id="calendar.do.cancel" />
          </Button>
        </Actions>
      </form>
    </SidePanel>
  );
};
