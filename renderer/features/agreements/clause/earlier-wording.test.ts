import { describe, expect, it } from 'vitest';
import { contextFor, JONAS, MARA, type History } from '#shared/domain/history.fixture.ts';
import {
  act,
  agreed,
  begin,
  clauseOf,
  consentToLast,
  counter,
  draftOf,
  lastProposal,
  TODAY,
} from '#shared/domain/agreements/agreements.fixture.ts';
import { declineProposal, withdraw } from '#shared/domain/agreements/commands.ts';
import { richTextToPlainText } from '#shared/domain/rich-text/plain-text.ts';
import { letLapse } from '#shared/domain/agreements/review-commands.ts';
import { lastSigned } from './earlier-wording.ts';

const FIRST = 'We tell each other before plans change.';
const isAlone = { isAlone: true };

/** What the reader signed last before the newest wording, as words. */
const signedBy = (history: History, reader: string, how = isAlone) => {
  const clause = clauseOf(history);
  const before = lastSigned(clause, lastProposal(clause), reader, { today: TODAY, ...how });
  return before === null ? null : richTextToPlainText(before.content.wording);
};

describe('what changed since one’s last consent is laid over what one signed last', () => {
  it('the wording in force, where the other words it anew', () => {
    expect(signedBy(act(agreed(), MARA, counter(draftOf('We write.'))), JONAS)).toBe(FIRST);
  });

  it('one’s own offer, where the other counters it, over a wording in force too', () => {
    const offered = act(agreed(), JONAS, counter(draftOf('We write.')));
    const countered = act(offered, MARA, counter(draftOf('We write or call.')));
    expect(signedBy(countered, JONAS)).toBe('We write.');
    const declined = act(offered, MARA, (context, clause) =>
      declineProposal(context, clause, lastProposal(clause).hash),
    );
    expect(signedBy(act(declined, MARA, counter(draftOf('We call.'))), JONAS)).toBe('We write.');
  });

  it('a wording that one of them let lapse', () => {
    const lapsed = act(agreed(), MARA, letLapse);
    expect(signedBy(act(lapsed, MARA, counter(draftOf('We write.'))), JONAS)).toBe(FIRST);
  });

  it('S5: never words that were withdrawn', () => {
    const withdrawn = act(agreed(), MARA, withdraw);
    expect(signedBy(act(withdrawn, MARA, counter(draftOf('We write.'))), JONAS)).toBeNull();
    const takenBack = act(
      act(agreed(), JONAS, counter(draftOf('We write.'))),
      JONAS,
      (context, clause) => withdraw(context, clause, lastProposal(clause).hash),
    );
    expect(signedBy(act(takenBack, MARA, counter(draftOf('We call.'))), JONAS)).toBe(FIRST);
  });

  it('nothing, where one has signed nothing yet', () => {
    const again = act(begin(MARA, draftOf(FIRST)), MARA, counter(draftOf('We write.')));
    expect(signedBy(again, JONAS)).toBeNull();
  });

  it('S26: side by side, a consent that is still to begin reads as none', () => {
    const offered = begin(MARA, draftOf(FIRST));
    const clause = clauseOf(offered);
    const consented = offered.did(
      JONAS,
      TODAY,
      consentToLast(contextFor(JONAS, TODAY, 'together'), clause),
    );
    const reworded = act(consented, MARA, counter(draftOf('We write.')), TODAY);
    expect(signedBy(reworded, JONAS, { isAlone: false })).toBeNull();
    expect(signedBy(reworded, JONAS)).toBe(FIRST);
  });
});
