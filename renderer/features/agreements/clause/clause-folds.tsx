import { FormattedMessage } from 'react-intl';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { ClauseComments } from './clause-comments.tsx';
import { ClauseFields, hasFolded } from './clause-fields.tsx';
import { ClauseHistory, hasHistory } from './clause-history.tsx';
import { OwnWords, wordedConsents } from './own-words.tsx';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { TaperFold } from './taper-fold.tsx';
import type { Fold } from '../parts/folds.tsx';
import { WordingView } from '../wording/wording-view.tsx';

interface Shown {
  readonly clause: Clause;
  readonly shown: Proposal;
  /** The wording in force under the open one; null where there is none, or it is the one shown. */
  readonly under: Proposal | null;
  readonly me: string | undefined;
  readonly today: PlainDate;
}

/** What can be opened under a clause: everything about it that the page doesn't say at once. */
export const foldsOf = ({ clause, shown, under, me, today }: Shown): readonly Fold[] => [
  ...(hasFolded(shown.content)
    ? [
        {
          id: 'more',
          label: <FormattedMessage id="agreements.more" />,
          content: (
            <ClauseFields
              beside={shown.content}
              author={shown.author}
              owner={clause.owner}
              which="folded"
            />
          ),
        },
      ]
    : []),
  ...(under === null
    ? []
    : [
        {
          id: 'in-force',
          label: <FormattedMessage id="agreements.now-in-force" />,
          content: (
            <>
              <WordingView wording={under.content.wording} />
              <ClauseFields beside={under.content} author={under.author} owner={clause.owner} />
            </>
          ),
        },
      ]),
  ...(shown.ending === null || clause.comments.some(({ isClosed }) => !isClosed)
    ? [
        {
          id: 'comments',
          label: <FormattedMessage id="agreements.comment.show" />,
          content: <ClauseComments clause={clause} shown={shown} />,
        },
      ]
    : []),
  ...(shown.content.taper !== undefined
    ? [
        {
          id: 'taper',
          label: <FormattedMessage id="agreements.taper.title" />,
          content: <TaperFold clause={clause} shown={shown} />,
        },
      ]
    : []),
  ...(wordedConsents(shown, today).length > 0
    ? [
        {
          id: 'own-words',
          label: <FormattedMessage id="agreements.own-words.show" />,
          content: <OwnWords consents={wordedConsents(shown, today)} />,
        },
      ]
    : []),
  ...(hasHistory(clause, me)
    ? [
        {
          id: 'history',
          label: <FormattedMessage id="agreements.history.show" />,
          content: <ClauseHistory clause={clause} />,
        },
      ]
    : []),
];
