import { useState } from 'react';
import { Printer } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { useToday } from '#renderer/platform/clock.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import type { Clause } from '#shared/domain/agreements/clause.ts';
import { wordingInForce } from '#shared/domain/agreements/selectors.ts';
import { AgreementPaperView } from './agreement-paper.tsx';

/** The way to paper, once something holds that could stand on it. */
export const PaperTool = ({ clauses }: { readonly clauses: readonly Clause[] }) => {
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  if (!clauses.some((clause) => wordingInForce(clause, today) !== null)) return null;
  return (
    <>
      <Button
        kind="plain"
        size="small"
        icon={<Icon of={Printer} size={16} />}
        onClick={() => setOpen(true)}
      >
        <FormattedMessage id="agreements.paper.open" />
      </Button>
      {isOpen && <AgreementPaperView clauses={clauses} onClose={() => setOpen(false)} />}
    </>
  );
};
