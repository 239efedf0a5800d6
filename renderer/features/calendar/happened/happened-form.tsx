import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PLAN_LIMITS } from '#shared/domain/calendar/kinds.ts';
import type { Occurrence } from '#shared/domain/calendar/occurrences.ts';
import type { OwnHappened } from '#shared/domain/calendar/plan.ts';
import { useKeptWords } from '#renderer/session/use-kept-words.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { TimeField } from '../form/when-fields.tsx';
import type { Side } from '../grid/grid-model.ts';
import { PartnerPreview } from '../show/partner-preview.tsx';
import { isTimeUnread, saidToValues, valuesToSaid } from './happened-values.ts';
import { timesInPlanZone } from './happened-words.ts';
import styles from './happened.module.css';

interface HappenedFormProps {
  readonly occurrence: Occurrence;
  /** Under which its words are kept while they are written. */
  readonly of: string;
  /** What was said before; null for the first word. */
  readonly said: OwnHappened | null;
  /** Who can read it once it is offered, and what; null where nothing of the plan is shared. */
  readonly partner: {
    readonly name: string;
    readonly side: Side;
    readonly toWords: (said: OwnHappened) => string;
  } | null;
  /** Why it couldn't be kept; null once it is. */
  readonly onSubmit: (said: OwnHappened, isOffered: boolean) => Promise<string | null>;
  readonly isLeaving: boolean;
  readonly onWritten: () => void;
  readonly onClose: () => void;
}

const choices = [
  ['as-planned', 'calendar.happened.how.as-planned'],
  ['otherwise', 'calendar.happened.how.otherwise'],
  ['not', 'calendar.happened.how.not'],
] as const satisfies readonly (readonly [OwnHappened['how'], string])[];

/** How it went, in as few words as its owner likes. What the other would read stands under it before. */
export const HappenedForm = (props: HappenedFormProps) => {
  const { occurrence, partner, onClose } = props;
  const intl = useIntl();
  const planned = timesInPlanZone(occurrence);
  const {
    words: values,
    write,
    forget,
  } = useKeptWords(props.of, saidToValues(intl, occurrence, props.said));
  const [isTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const said = valuesToSaid(values, occurrence);
  const change = (part: Partial<typeof values>) => {
    setRefusal(null);
    write({ ...values, ...part });
    props.onWritten();
  };
  const submit = async (isOffered: boolean) => {
    setTried(true);
    if (said === null) return;
    const refused = await props.onSubmit(said, isOffered);
    if (refused === null) forget();
    setRefusal(refused);
  };
  const timeProblem = (text: string) =>
    isTried && isTimeUnread(text)
      ? intl.formatMessage({ id: 'calendar.problem.time-unreadable' })
      : null;
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(partner !== null);
      }}
    >
      <RadioChoice
        legend={intl.formatMessage({ id: 'calendar.happened.legend' })}
        choices={choices.map(([value, id]) => ({ value, label: intl.formatMessage({ id }) }))}
        value={values.how}
        onChange={(how) => change({ how })}
      />
      {values.how === 'otherwise' && planned !== null && (
        <div className={styles['times']}>
          <TimeField
            label={intl.formatMessage({ id: 'calendar.form.from' })}
            value={values.from}
            error={timeProblem(values.from)}
            onChange={(from) => change({ from })}
          />
          <TimeField
            label={intl.formatMessage({ id: 'calendar.form.until' })}
            value={values.until}
            error={timeProblem(values.until)}
            onChange={(until) => change({ until })}
          />
        </div>
      )}
      {values.how === 'otherwise' && (
        <TextField
          label={intl.formatMessage({ id: 'calendar.field.where' })}
          value={values.where}
          limit={PLAN_LIMITS.where}
          onChange={(where) => change({ where })}
        />
      )}
      {values.how !== 'as-planned' && (
        <TextArea
          label={intl.formatMessage({ id: 'calendar.happened.words' })}
          value={values.words}
          limit={PLAN_LIMITS.note}
          onChange={(words) => change({ words })}
        />
      )}
      {partner === null ? (
        <Note>
          <FormattedMessage id="calendar.panel.privateNote" />
        </Note>
      ) : (
        said !== null && (
          <PartnerPreview name={partner.name} side={partner.side} tense="offer">
            {partner.toWords(said)}
          </PartnerPreview>
        )
      )}
      {refusal !== null && <ErrorNote>{refusal}</ErrorNote>}
      {props.isLeaving && (
        <ErrorNote>
          <FormattedMessage id="calendar.form.leaving" />
        </ErrorNote>
      )}
      <Actions>
        {partner !== null && (
          <Button type="submit" kind="primary" size="small">
            <FormattedMessage id="calendar.do.offer" />
          </Button>
        )}
        <Button size="small" onClick={() => void submit(false)}>
          <FormattedMessage id="calendar.do.keep" />
        </Button>
        <Button size="small" kind="plain" onClick={onClose}>
          <FormattedMessage id="calendar.do.cancel" />
        </Button>
      </Actions>
    </form>
  );
};
