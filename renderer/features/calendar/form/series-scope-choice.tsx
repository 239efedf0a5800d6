import { FormattedMessage, useIntl } from 'react-intl';
import type { SeriesScope } from '#shared/domain/calendar/own-series.ts';
import { Segmented } from '#renderer/ui/controls/choices.tsx';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import styles from './plan-form.module.css';

interface SeriesScopeChoiceProps {
  readonly scopes: readonly SeriesScope[];
  readonly value: SeriesScope;
  readonly onChange: (scope: SeriesScope) => void;
}

/** How far a change of one of a series reaches, said before it is made. */
export const SeriesScopeChoice = ({ scopes, value, onChange }: SeriesScopeChoiceProps) => {
  const intl = useIntl();
  const labels = {
    this: intl.formatMessage({ id: 'calendar.form.scope.this' }),
    following: intl.formatMessage({ id: 'calendar.form.scope.following' }),
    all: intl.formatMessage({ id: 'calendar.form.scope.all' }),
  };
  return (
    <div className={styles['scope']}>
      {scopes.length > 1 && (
        <Segmented
          legend={intl.formatMessage({ id: 'calendar.form.scope' })}
          mark="mine"
          choices={scopes.map((scope) => ({ value: scope, label: labels[scope] }))}
          value={value}
          onChange={onChange}
        />
      )}
      <Note>
        {value === 'this' && <FormattedMessage id="calendar.form.scope.thisNote" />}
        {value === 'following' && <FormattedMessage id="calendar.form.scope.followingNote" />}
        {value === 'all' && <FormattedMessage id="calendar.form.scope.allNote" />}
      </Note>
    </div>
  );
};
