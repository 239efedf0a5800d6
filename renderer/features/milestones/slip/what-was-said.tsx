import { FormattedMessage } from 'react-intl';
import { VisuallyHidden } from '#renderer/ui/feedback/visually-hidden.tsx';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import type { Board } from '../board/use-board.ts';
import styles from '../milestones.module.css';

interface WhatWasSaidProps {
  readonly milestone: Milestone;
  readonly board: Board;
}

/** What each said stands on their own side; the other's words are never edited. */
export const WhatWasSaid = ({ milestone, board }: WhatWasSaidProps) => (
  <>
    {milestone.noticed.map((each) => (
      <p
        key={each.person}
        className={styles['voice']}
        data-side={board.personOf(each.person)?.side}
        dir="auto"
      >
        <VisuallyHidden>
          <FormattedMessage
            id="milestones.slip.voice"
            values={{ name: board.nameOf(each.person) }}
          />{' '}
        </VisuallyHidden>
        {each.words}
      </p>
    ))}
    {milestone.replies.map((each) => (
      <p key={each.person} className={styles['noteText']} dir="auto">
        <FormattedMessage
          id="milestones.slip.answered"
          values={{ name: board.nameOf(each.person), words: each.words }}
        />
      </p>
    ))}
  </>
);
