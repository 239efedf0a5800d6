import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDayWords } from '#renderer/platform/use-day-words.ts';
import { useToday } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useAct } from '#renderer/session/use-act.ts';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { Button } from '#renderer/ui/controls/button.tsx';
import { useAnnounce } from '#renderer/ui/feedback/announcer.tsx';
import {
  consentToWording,
  declineProposal,
  undoConsent,
  withdraw,
} from '#shared/domain/agreements/commands.ts';
import type { Clause, Proposal } from '#shared/domain/agreements/clause.ts';
import { OWN_WORDS, useCommentDraft } from '../clause/use-comment-draft.ts';
import { beginsLater } from '../draft/new-draft.ts';
import { useConsentRules } from '../options/use-consent-options.ts';
import { BeforeConsent } from './before-consent.tsx';
import { SheetFoot } from '../parts/sheet-foot.tsx';
import styles from '../agreements.module.css';

interface AnswerAloneProps {
  readonly clause: Clause;
  readonly proposal: Proposal;
  readonly hasAgreed: boolean;
  readonly onAgreed: () => void;
  readonly onClose: () => void;
  readonly onOtherWords: () => void;
  /** Called after a decline or a withdrawal. */
  readonly onEnded: () => void;
}

/** The answers of the person who is here. "Not yet" only closes the sheet: it is stored nowhere. */
export const AnswerAlone = ({
  clause,
  proposal,
  hasAgreed,
  onAgreed,
  onClose,
  onOtherWords,
  onEnded,
}: AnswerAloneProps) => {
  const { partner } = useSession();
  const { formatMessage } = useIntl();
  const today = useToday();
  const dayWords = useDayWords();
  const announce = useAnnounce();
  const contextOf = useCommandContext();
  const { act, refusal, saved } = useAct();
  const rules = useConsentRules();
  const ownWords = useCommentDraft(proposal.hash, OWN_WORDS);
  const later = beginsLater(proposal, today);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasAgreed) back.current?.focus();
  }, [hasAgreed]);

  const agree = async () => {
    const consent = consentToWording(
      contextOf(),
      clause,
      {
        proposal: proposal.hash,
        content: proposal.contentHash,
        ...(rules.ownWordsFirst ? { ownWords: ownWords.text } : {}),
      },
      rules,
    );
    if (!(await act(consent))) return;
    await ownWords.clear();
    announce(formatMessage({ id: 'agreements.sheet.consent-announced' }));
    onAgreed();
  };
  const closeAfter = async (result: Parameters<typeof act>[0]) => {
    if (!(await act(result))) return;
    onClose();
    onEnded();
  };
  const name = partner?.name ?? '';
  const notYet = () => {
    announce(formatMessage({ id: 'agreements.sheet.not-yet-announced' }));
    onClose();
  };
  const decline = async () => {
    const result = declineProposal(contextOf(), clause, proposal.hash);
    await closeAfter(result);
    if (result.ok) {
      announce(formatMessage({ id: 'agreements.sheet.decline-announced' }, { partner: name }));
    }
  };

  if (hasAgreed) {
    const undo = undoConsent(contextOf(), clause, proposal.hash);
    return (
      <>
        <p className={styles['sheetText']} role="status">
          {later === null ? (
            <FormattedMessage id="agreements.sheet.now" />
          ) : (
            <FormattedMessage id="agreements.sheet.from" values={{ date: dayWords(later) }} />
          )}
        </p>
        <SheetFoot refusal={refusal} saved={saved}>
          <Button ref={back} kind="primary" data-autofocus onClick={onClose}>
            <FormattedMessage id="agreements.sheet.back" />
          </Button>
          <Button
            onClick={() =>
              void closeAfter(undo.ok ? undo : withdraw(contextOf(), clause, proposal.hash))
            }
          >
            <FormattedMessage id="agreements.sheet.take-back" />
          </Button>
        </SheetFoot>
      </>
    );
  }
  return (
    <>
      <p className={styles['quietAnswers']}>
        <FormattedMessage id="agreements.sheet.quiet-answers" values={{ partner: name }} />
      </p>
      <BeforeConsent reader={name} words={ownWords.text} onWords={ownWords.write} />
      <SheetFoot
        refusal={refusal}
        saved={saved}
        note={
          <>
            {clause.clauseKind === 'request' && (
              <>
                <FormattedMessage id="agreements.sheet.request" />{' '}
              </>
            )}
            <FormattedMessage id="agreements.sheet.only-these" values={{ partner: name }} />
          </>
        }
      >
        <Button kind="primary" onClick={() => void agree()}>
          {clause.clauseKind === 'request' ? (
            <FormattedMessage id="agreements.sheet.agree-request" />
          ) : (
            <FormattedMessage id="agreements.sheet.agree" />
          )}
        </Button>
        <Button onClick={onOtherWords}>
          <FormattedMessage id="agreements.act.other-words" />
        </Button>
        <Button onClick={notYet}>
          <FormattedMessage id="agreements.sheet.not-yet" />
        </Button>
        <Button onClick={() => void decline()}>
          <FormattedMessage id="agreements.sheet.decline" />
        </Button>
      </SheetFoot>
    </>
  );
};
