import { FormattedMessage, useIntl } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { readsAsDemand } from '#shared/domain/agreements/hints.ts';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { hasFolded } from './clause-fields.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './agreements.module.css';

/** undefined takes a start date away again. */
export type DraftChange = Partial<Omit<ClauseDraft, 'startsOn'>> & {
  readonly startsOn?: ClauseDraft['startsOn'] | undefined;
};

interface DraftFieldsProps {
  readonly draft: ClauseDraft;
  readonly onChange: (change: DraftChange) => void;
}

/** Everything about a clause besides its words. */
export const DraftFields = ({ draft, onChange }: DraftFieldsProps) => {
  const { formatMessage } = useIntl();
  const { partner } = useSession();
  const today = useToday();
  const isRewording = draft.clause !== undefined;
  const seesDemand = readsAsDemand(richTextToPlainText(draft.wording)) !== null;
  return (
    <div className={styles['fields']}>
      {seesDemand && (
        <p className={styles['hint']} role="status">
          <FormattedMessage id="agreements.draft.demand" />
        </p>
      )}
      {!isRewording && (
        <RadioChoice
          legend={formatMessage({ id: 'agreements.draft.kind' })}
          choices={[
            {
              value: 'boundary',
              label: formatMessage({ id: 'agreements.draft.kind.boundary' }),
              hint: formatMessage(
                { id: 'agreements.draft.kind-note.boundary' },
                { partner: partner?.name ?? formatMessage({ id: 'agreements.your-partner' }) },
              ),
            },
            {
              value: 'agreement',
              label: formatMessage({ id: 'agreements.draft.kind.agreement' }),
              hint: formatMessage({ id: 'agreements.draft.kind-note.agreement' }),
            },
            {
              value: 'request',
              label: formatMessage({ id: 'agreements.draft.kind.request' }),
              hint: formatMessage({ id: 'agreements.draft.kind-note.request' }),
            },
          ]}
          value={draft.clauseKind}
          onChange={(clauseKind) => onChange({ clauseKind })}
        />
      )}
      <TextField
        label={formatMessage({ id: 'agreements.draft.why' })}
        hint={formatMessage({ id: 'agreements.draft.why-note' })}
        limit={CLAUSE_LIMITS.why}
        value={draft.why ?? ''}
        onChange={(why) => onChange({ why })}
      />
      <TextArea
        label={formatMessage({ id: 'agreements.draft.observable' })}
        hint={formatMessage({ id: 'agreements.draft.observable-note' })}
        limit={CLAUSE_LIMITS.observable}
        value={draft.observable ?? ''}
        onChange={(observable) => onChange({ observable })}
      />
      <div className={styles['pair']}>
        <Select
          label={formatMessage({ id: 'agreements.draft.section' })}
          options={[
            {
              value: 'communication',
              label: formatMessage({ id: 'agreements.section.communication' }),
            },
            { value: 'behaviour', label: formatMessage({ id: 'agreements.section.behaviour' }) },
            { value: 'support', label: formatMessage({ id: 'agreements.section.support' }) },
          ]}
          value={draft.section}
          onChange={(section) => onChange({ section })}
        />
        <TextField
          type="date"
          label={formatMessage({ id: 'agreements.draft.review' })}
          hint={formatMessage({ id: 'agreements.draft.review-note' })}
          min={today}
          value={draft.reviewOn ?? ''}
          onChange={(text) => onChange({ reviewOn: text === '' ? null : text })}
        />
      </div>
      <Disclosure label={<FormattedMessage id="agreements.more" />} startsOpen={hasFolded(draft)}>
        <div className={styles['more']}>
          <TextArea
            label={formatMessage({ id: 'agreements.draft.scope' })}
            hint={formatMessage({ id: 'agreements.draft.scope-note' })}
            limit={CLAUSE_LIMITS.scope}
            value={draft.scope ?? ''}
            onChange={(scope) => onChange({ scope })}
          />
          <TextArea
            label={formatMessage({ id: 'agreements.draft.exceptions' })}
            hint={formatMessage({ id: 'agreements.draft.exceptions-note' })}
            limit={CLAUSE_LIMITS.exceptions}
            value={draft.exceptions ?? ''}
            onChange={(exceptions) => onChange({ exceptions })}
          />
          <TextArea
            label={formatMessage({ id: 'agreements.draft.repair' })}
            hint={formatMessage({ id: 'agreements.draft.repair-note' })}
            limit={CLAUSE_LIMITS.repair}
            value={draft.repair ?? ''}
            onChange={(repair) => onChange({ repair })}
          />
          <TextField
            type="date"
            label={formatMessage({ id: 'agreements.draft.starts-on' })}
            hint={formatMessage({ id: 'agreements.draft.starts-on-note' })}
            min={today}
            value={draft.startsOn ?? ''}
            onChange={(startsOn) => onChange({ startsOn: startsOn === '' ? undefined : startsOn })}
          />
        </div>
      </Disclosure>
    </div>
  );
};
