import { Feather, Search } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { SavedNote } from '#renderer/ui/feedback/notes.tsx';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import { PaperTool } from '../paper/paper-tool.tsx';
import type { PageState, Tell } from './page-state.ts';
import { toLookAt } from '../review/to-look-at.ts';
import { usePageActs } from './use-page-acts.ts';

interface PageToolsProps {
  readonly clauses: readonly Clause[];
  readonly page: PageState;
  /** Some clause stands as other words over those in force. */
  readonly hasRedline: boolean;
  readonly tell: Tell;
}

/** Small tools at the top of the margin: what concerns the whole page. */
export const PageTools = ({ clauses, page, hasRedline, tell }: PageToolsProps) => {
  const { drafts, me } = useSession();
  const today = useToday();
  const review = me === null ? [] : toLookAt(clauses, me.id, today);
  const acts = usePageActs(tell);
  return (
    <>
      {drafts !== null && (
        <Button
          kind="plain"
          size="small"
          icon={<Icon of={Feather} size={16} />}
          onClick={acts.writeNew}
        >
          <FormattedMessage id="agreements.write" />
        </Button>
      )}
      {review.length > 0 && (
        <Button
          kind="plain"
          size="small"
          onClick={() => tell({ type: 'review', items: review.map(({ clause }) => clause.id) })}
        >
          <FormattedMessage id="agreements.review.begin" />
        </Button>
      )}
      {hasRedline && (
        <Button
          kind="plain"
          size="small"
          aria-pressed={page.layout === 'sides'}
          onClick={() => tell({ type: 'toggle-sides' })}
        >
          <FormattedMessage id="agreements.redline.sides" />
        </Button>
      )}
      <Button
        kind="plain"
        size="small"
        icon={<Icon of={Search} size={16} />}
        aria-expanded={page.isFinding}
        data-find-tool=""
        onClick={() => tell({ type: 'find', isOn: !page.isFinding })}
      >
        <FormattedMessage id="agreements.find" />
      </Button>
      <PaperTool clauses={clauses} />
      {page.savedAt !== null && <SavedNote saved={{ status: 'saved', at: page.savedAt }} />}
    </>
  );
};
