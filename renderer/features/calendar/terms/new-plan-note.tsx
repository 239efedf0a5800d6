import { FormattedMessage } from 'react-intl';
import { detailStage } from '#shared/domain/calendar/terms/selectors.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { Note } from '#renderer/ui/feedback/notes.tsx';
import { useTermWords } from './term-words.ts';
import { useTerms } from './use-terms.ts';

/** Under the preview of a new plan: why it begins with that much, and that less or more is theirs to choose. */
export const NewPlanNote = () => {
  const stage = detailStage(useTerms(), useToday());
  const words = useTermWords();
  const line = stage === null ? null : words.stage(stage);
  return line === null ? null : (
    <Note>
      {line} <FormattedMessage id="calendar.terms.choose" />
    </Note>
  );
};
