import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { DateField } from '#renderer/ui/controls/day-field.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { CLAUSE_LIMITS } from '#shared/domain/agreements/kinds.ts';
import { GUARDED_DAYS } from '#shared/domain/agreements/review.ts';
import { readsAsVague } from '#shared/domain/agreements/vague-words.ts';
import { addDays, isPlainDate } from '#shared/lib/plain-date.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { hasFolded } from '../clause/clause-fields.tsx';
import { GuardedNote } from '../parts/guarded-note.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { TaperFields } from './taper-fields.tsx';
import type { BesideWords } from './use-draft-index.ts';
import type { DraftReading } from './use-draft-reading.ts';
import styles from '../agreements.module.css';

/** undefined takes what may be absent away again. */
export type DraftChange = Partial<Omit<ClauseDraft, Absent>> & {
  readonly [Field in Absent]?: ClauseDraft[Field] | undefined;
};
type Absent = 'startsOn' | 'taper' | 'carriedBy';

interface DraftFieldsProps {
  readonly draft: BesideWords;
  readonly reading: DraftReading;
  readonly onChange: (change: DraftChange) => void;
}

const carrierOf = ({ carriedBy = [] }: BesideWords): string =>
  carriedBy.length > 1 ? 'both' : (carriedBy[0] ?? 'unsaid');

/** Everything about a clause besides its words. */
export const DraftFields = ({ draft, reading, onChange }: DraftFieldsProps) => {
  const { formatMessage } = useIntl();
  const { partner, me } = useSession();
  const today = useToday();
  const dayWords = useDayWords();
  const isRewording = draft.clause !== undefined;
  const { topics, seesDemand } = reading;
  const latest = topics.length > 0 ? addDays(today, GUARDED_DAYS) : null;
  const review = draft.reviewOn !== null && isPlainDate(draft.reviewOn) ? draft.reviewOn : null;
  const isTooLate = latest !== null && review !== null && review > latest;
  const reviewError = () => {
    if (review === null) return null;
    if (review < today) return formatMessage({ id: 'agreements.refused.review' });
    return isPlainDate(draft.startsOn ?? '') && (draft.startsOn ?? '') > review
      ? formatMessage({ id: 'agreements.refused.review-before-start' })
      : null;
  };
  return (
    <div className={styles['fields']}>
      {seesDemand && (
        <p className={styles['hint']} role="status">
          <FormattedMessage id="agreements.draft.demand" />
        </p>
      )}
      <GuardedNote topics={topics} kind={draft.clauseKind} to="writer" hasHelp />
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
      <div role="status">
        {readsAsVague(draft.observable ?? '') && (
          <p className={styles['hint']}>
            <FormattedMessage id="agreements.draft.vague" />
          </p>
        )}
      </div>
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
        <DateField
          label={formatMessage({ id: 'agreements.draft.review' })}
          today={today}
          stepsFrom={today}
          error={reviewError()}
          hint={
            isTooLate
              ? formatMessage({ id: 'agreements.draft.review-guarded' }, { days: GUARDED_DAYS })
              : formatMessage({ id: 'agreements.draft.review-note' })
          }
          value={draft.reviewOn ?? ''}
          onChange={(text) => onChange({ reviewOn: text === '' ? null : text })}
        />
      </div>
      {isTooLate && latest !== null && (
        <div>
          <Button size="small" onClick={() => onChange({ reviewOn: latest })}>
            <FormattedMessage
              id="agreements.draft.review-set"
              values={{ date: dayWords(latest) }}
            />
          </Button>
        </div>
      )}
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
          <DateField
            label={formatMessage({ id: 'agreements.draft.starts-on' })}
            hint={formatMessage({ id: 'agreements.draft.starts-on-note' })}
            today={today}
            stepsFrom={today}
            value={draft.startsOn ?? ''}
            onChange={(startsOn) => onChange({ startsOn: startsOn === '' ? undefined : startsOn })}
          />
          {partner !== null && me !== null && (
            <Select
              label={formatMessage({ id: 'agreements.draft.carried-by' })}
              options={[
                { value: 'unsaid', label: formatMessage({ id: 'agreements.carried.unsaid' }) },
                { value: me.id, label: me.name },
                { value: partner.id, label: partner.name },
                { value: 'both', label: formatMessage({ id: 'agreements.carried.both' }) },
              ]}
              value={carrierOf(draft)}
              onChange={(who) =>
                onChange({
                  carriedBy:
                    who === 'unsaid' ? undefined : who === 'both' ? [me.id, partner.id] : [who],
                })
              }
            />
          )}
          <TaperFields
            steps={draft.taper ?? []}
            onChange={(taper) => onChange({ taper: taper.length === 0 ? undefined : taper })}
          />
        </div>
      </Disclosure>
    </div>
  );
};
