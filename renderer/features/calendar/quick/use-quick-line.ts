import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  readQuickEntry,
  type QuickEntry,
} from '#shared/domain/calendar/quick-entry/quick-entry.ts';
import type { PlainDate, TimeZoneId } from '#shared/lib/identifiers.ts';
import { languageOf } from '#shared/lib/languages.ts';
import { isDayFirst } from '#renderer/ui/controls/date-text.ts';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import type { PlanFormValues } from '../form/form-values.ts';
import { quickToValues } from './quick-to-values.ts';

export interface QuickLine {
  /** What was read from the title and is not in the fields yet; null where there is nothing. */
  readonly offered: QuickEntry | null;
  /** The form as it is meant: with what is offered in its fields. */
  readonly meant: PlanFormValues;
  /** Puts what is offered into the fields. */
  readonly take: () => void;
  /** The line is meant as it stands. */
  readonly leave: () => void;
  /** Back to the line, word for word; null where none was taken. */
  readonly back: (() => void) | null;
}

interface Reading {
  readonly values: PlanFormValues;
  /** The title the form began with: meant as it stands, of a duplicate or a template. */
  readonly first: string;
  readonly today: PlainDate;
  readonly zone: TimeZoneId;
  /** A plan that is only begun can be written in one line. */
  readonly isNew: boolean;
  readonly onChange: (part: Partial<PlanFormValues>) => void;
}

/** The title read as a whole plan: shown first, and put into the fields by whoever means it. */
export const useQuickLine = ({
  values,
  first,
  today,
  zone,
  isNew,
  onChange,
}: Reading): QuickLine => {
  const intl = useIntl();
  const announce = useAnnounce();
  const { title } = values.words;
  /** A line that is meant as it stands. */
  const [left, setLeft] = useState(first);
  /** The form before a line was put into its fields, and the title that made of it. */
  const [before, setBefore] = useState<{
    readonly values: PlanFormValues;
    readonly title: string;
  } | null>(null);
  const entry =
    isNew && title !== left && title !== before?.title
      ? readQuickEntry(title, {
          language: languageOf(intl.locale) ?? 'en',
          isMonthFirst: !isDayFirst(intl.locale),
          today,
          zone,
        })
      : null;
  const offered = entry === null || entry.understood.length === 0 ? null : entry;
  const meant = offered === null ? values : quickToValues(intl, offered, values);
  return {
    offered,
    meant,
    take: () => {
      if (offered === null) return;
      setBefore({ values, title: offered.title });
      onChange(meant);
      announce(intl.formatMessage({ id: 'calendar.quick.taken' }));
    },
    leave: () => setLeft(title),
    back:
      before === null || title !== before.title
        ? null
        : () => {
            setLeft(before.values.words.title);
            setBefore(null);
            onChange(before.values);
          },
  };
};
