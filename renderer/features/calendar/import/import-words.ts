import type { IntlShape } from 'react-intl';
import type { ImportNote, LeftReason } from '#shared/formats/ics/event-to-plan.ts';

const noteIds = {
  'zone-unknown': 'calendar.import.note.zone-unknown',
  'people-left-out': 'calendar.import.note.people-left-out',
  'rule-left-out': 'calendar.import.note.rule-left-out',
  'rule-too-slow': 'calendar.import.note.rule-too-slow',
  'range-left-out': 'calendar.import.note.range-left-out',
  'note-left-out': 'calendar.import.note.note-left-out',
  'place-left-out': 'calendar.import.note.place-left-out',
  'title-shortened': 'calendar.import.note.title-shortened',
} as const satisfies Record<ImportNote, string>;

/** What of an event doesn't come along. */
export const importNoteWords = (intl: IntlShape, note: ImportNote): string =>
  intl.formatMessage({ id: noteIds[note] });

const leftIds = {
  'no-time': 'calendar.import.left.no-time',
  'ends-before-start': 'calendar.import.left.ends-before-start',
  'too-long': 'calendar.import.left.too-long',
  'too-many-exceptions': 'calendar.import.left.too-many-exceptions',
  cancelled: 'calendar.import.left.cancelled',
  'which-unknown': 'calendar.import.left.which-unknown',
  'of-no-series': 'calendar.import.left.of-no-series',
  unreadable: 'calendar.import.left.unreadable',
  'breaks-off': 'calendar.import.left.breaks-off',
} as const satisfies Record<LeftReason, string>;

/** Why an event stays in its file. */
export const leftWords = (intl: IntlShape, reason: LeftReason): string =>
  intl.formatMessage({ id: leftIds[reason] });
