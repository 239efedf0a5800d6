import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useItems } from '#renderer/storage/use-items.ts';
import type { Draft } from '#renderer/storage/use-drafts.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { AGREEMENTS_PAGE, agreementsProjection } from '#shared/domain/agreements/projection.ts';
import { TERMS_PAGE, termsProjection } from '#shared/domain/calendar/terms/projection.ts';
import { REQUESTS_PAGE, requestsProjection } from '#shared/domain/requests/projection.ts';
import { proposeClause, proposeWording } from '#shared/domain/agreements/commands.ts';
import type { Clause, ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { sharedIdOf } from '#shared/lib/shared-id.ts';
import { ClauseFields } from '../clause/clause-fields.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import { WordingView } from '../wording/wording-view.tsx';
import styles from '../agreements.module.css';

interface OfferSheetProps {
  readonly draft: Draft<ClauseDraft>;
  /** The clause these other words are for; null for a new one. */
  readonly clause: Clause | null;
  readonly onClose: () => void;
  /** Called with the clause once it is offered and its draft is no longer shown. */
  readonly onOffered: (item: string) => void;
}

/** Says who will see what, before the act (S1). */
export const OfferSheet = ({ draft, clause, onClose, onOffered }: OfferSheetProps) => {
  const { partner, people, me, drafts } = useSession();
  const { formatMessage } = useIntl();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const clauses = useItems(agreementsProjection, AGREEMENTS_PAGE) ?? [];
  const others = {
    requests: useItems(requestsProjection, REQUESTS_PAGE) ?? [],
    terms: useItems(termsProjection, TERMS_PAGE) ?? [],
  };
  if (me === null || drafts === null) return null;
  const { body } = draft;
  const nameOn = (side: 'first' | 'second') =>
    people.find((person) => person.side === side)?.name ?? null;

  const offer = async () => {
    const item = sharedIdOf(draft.id);
    const context = { ...contextOf(), mintId: () => item };
    const result =
      clause === null
        ? proposeClause(context, body, clauses, others)
        : proposeWording(context, clause, body, clauses, others);
    if (!(await act(result))) return;
    announce(formatMessage({ id: 'agreements.offer.announced' }));
    onClose();
    // Offered isn't deleted: it doesn't lie in the bin.
    const gone = drafts.erase(draft.id);
    onOffered(clause?.id ?? item);
    await gone;
  };

  return (
    <Sheet isOpen onClose={onClose} label={formatMessage({ id: 'agreements.offer.label' })}>
      <p className={styles['kicker']}>
        <FormattedMessage id="agreements.offer.label" />
      </p>
      <WordingView wording={body.wording} size="sheet" />
      <ClauseFields beside={body} author={me.id} owner={clause?.owner ?? me.id} />
      <HalfLines
        first={me.side === 'first' ? 'drawn' : 'undecided'}
        second={me.side === 'second' ? 'drawn' : 'undecided'}
        captionFirst={<strong>{nameOn('first')}</strong>}
        captionSecond={<strong>{nameOn('second')}</strong>}
      />
      <p className={styles['sheetText']}>
        {partner === null ? (
          <FormattedMessage id="agreements.offer.alone" />
        ) : (
          <>
            <FormattedMessage id="agreements.offer.seen" values={{ partner: partner.name }} />{' '}
            {body.clauseKind === 'boundary' ? (
              <FormattedMessage id="agreements.offer.boundary" />
            ) : (
              <FormattedMessage id="agreements.offer.consent" />
            )}
          </>
        )}
      </p>
      <SheetFoot refusal={refusal} saved={saved}>
        {partner !== null && (
          <Button kind="primary" data-autofocus onClick={() => void offer()}>
            <FormattedMessage id="agreements.offer.send" />
          </Button>
        )}
        <Button onClick={onClose}>
          <FormattedMessage id="agreements.offer.keep" />
        </Button>
      </SheetFoot>
    </Sheet>
  );
};
