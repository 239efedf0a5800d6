import { FormattedMessage } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import type { CommandResult } from '#shared/domain/command.ts';
import type { Milestone } from '#shared/domain/milestones/fold.ts';
import { allowPrinting, withdrawPrinting } from '#shared/domain/milestones/printing-commands.ts';

interface PrintingActProps {
  readonly milestone: Milestone;
  readonly act: (result: CommandResult) => Promise<boolean>;
}

/** Whether the other's book may have my words and photos of this milestone (S28). */
export const PrintingAct = ({ milestone, act }: PrintingActProps) => {
  const { me, partner } = useSession();
  const contextOf = useCommandContext();
  const values = { partner: partner?.name ?? '' };
  const isAllowed = milestone.printable.includes(me?.id ?? '');
  return (
    <Button
      kind="plain"
      size="small"
      onClick={() =>
        void act((isAllowed ? withdrawPrinting : allowPrinting)(contextOf(), milestone))
      }
    >
      {isAllowed ? (
        <FormattedMessage id="milestones.book.disallow" values={values} />
      ) : (
        <FormattedMessage id="milestones.book.allow" values={values} />
      )}
    </Button>
  );
};
