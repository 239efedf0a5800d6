import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import { TEMPLATE_LEGS } from '#shared/domain/calendar/templates/plan-template.ts';
import { dateOf } from '#shared/domain/dates/plain-date-time.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { addDays } from '#shared/lib/plain-date.ts';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { useDrafts } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { SidePanel } from '#renderer/ui/layout/side-panel.tsx';
import { draftIndexOf } from '../plans/draft-index.ts';
import type { PlanActs } from '../plans/plan-acts.ts';
import { spanWords } from '../words/plan-words.ts';
import { useTemplates } from './use-templates.ts';
import styles from './templates.module.css';

/** A trip's plans lie near each other. */
const DAYS_NEAR = 7;

interface KeepTemplatePanelProps {
  /** The plan as it was opened: of a series the one. */
  readonly own: OwnPlan;
  readonly planKey: string;
  readonly today: PlainDate;
  readonly say: PlanActs['say'];
  readonly onBack: () => void;
}

/** A plan becomes a template, alone or with what belongs to it. */
export const KeepTemplatePanel = (props: KeepTemplatePanelProps) => {
  const { own, planKey, today } = props;
  const intl = useIntl();
  const { keep } = useTemplates(props.say);
  const { words: name, write: setName, forget } = useKeptWords(`template ${planKey}`, own.title);
  const leave = () => {
    forget();
    props.onBack();
  };
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const day = dateOf(own.start);
  const span = { first: addDays(day, -DAYS_NEAR), last: addDays(dateOf(own.end), DAYS_NEAR) };
  const { byMonth } = draftIndexOf(useDrafts<OwnPlan>('calendar'));
  const near = [...new Set([span.first, day, span.last].map((each) => each.slice(0, 7)))]
    .flatMap((month) => byMonth.get(month) ?? [])
    .filter(
      ({ id, body }, at, all) =>
        (body.sharedAs ?? id) !== planKey &&
        dateOf(body.start) <= span.last &&
        dateOf(body.end) >= span.first &&
        all.findIndex((each) => each.id === id) === at,
    )
    .toSorted((a, b) => (a.body.start < b.body.start ? -1 : 1))
    .slice(0, TEMPLATE_LEGS - 1);
  const isName = name.trim() !== '' && name.length <= PLAN_LIMITS.title;
  return (
    <SidePanel title={intl.formatMessage({ id: 'calendar.template.keep' })} onClose={leave}>
      <form
        className={styles['use']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isName) return;
          const others = near.filter(({ id }) => ticked.includes(id)).map(({ body }) => body);
          void keep(name.trim(), [own, ...others]).then(leave);
        }}
      >
        <TextField
          label={intl.formatMessage({ id: 'calendar.template.name' })}
          limit={PLAN_LIMITS.title}
          value={name}
          onChange={setName}
        />
        {near.length > 0 && (
          <fieldset className={styles['near']}>
            <legend className={styles['heading']}>
              <FormattedMessage id="calendar.template.with" />
            </legend>
            {near.map(({ id, body }) => (
              <CheckBox
                key={id}
                label={<bdi>{body.title}</bdi>}
                hint={spanWords(intl, body, today)}
                checked={ticked.includes(id)}
                onChange={(isTicked) =>
                  setTicked(isTicked ? [...ticked, id] : ticked.filter((each) => each !== id))
                }
              />
            ))}
          </fieldset>
        )}
        <Note>
          <FormattedMessage id="calendar.template.what" />
        </Note>
        <Actions>
          <Button kind="primary" size="small" type="submit" disabled={!isName}>
            <FormattedMessage id="calendar.template.keep" />
          </Button>
          <Button kind="plain" size="small" onClick={leave}>
            <FormattedMessage id="calendar.do.cancel" />
          </Button>
        </Actions>
      </form>
    </SidePanel>
  );
};
