import { describe, expect, test } from 'vitest';
import { JONAS, MARA } from '../../history.fixture.ts';
import {
  act,
  agreed,
  begin,
  clauseOf,
  consentToLast,
  counter,
  draftOf,
  REVIEW,
  stageBoundary,
  stageShared,
  TODAY,
} from '../agreements.fixture.ts';
import { toAgreementPaper, type AgreementPaper } from './agreement-paper.ts';

const textOf = (paper: AgreementPaper): string => JSON.stringify(paper);

describe('the agreement on paper', () => {
  test('says what holds, who agreed on which date, since when, and when it is looked at again', () => {
    const paper = toAgreementPaper([clauseOf(agreed())], TODAY);
    const [clause] = paper.sections[0]?.clauses ?? [];
    expect(clause).toMatchObject({
      number: 1,
      ordinal: 1,
      inForceFrom: TODAY,
      reviewOn: REVIEW,
      consents: [
        { person: MARA, on: TODAY },
        { person: JONAS, on: TODAY },
      ],
    });
    expect(paper).toMatchObject({ on: TODAY, since: TODAY, nextReview: REVIEW });
  });

  test.each(['proposed', 'countered', 'lapsed', 'withdrawn', 'declined'] as const)(
    'S9 what is %s stands nowhere on it, and leaves no gap in the count',
    (state) => {
      const { history, today } = stageShared(state, 'agreement');
      const held = clauseOf(begin(MARA, draftOf('I sleep alone.', { clauseKind: 'boundary' })));
      const paper = toAgreementPaper([clauseOf(history), held], today);
      expect(paper.sections.flatMap(({ clauses }) => clauses)).toMatchObject([
        { number: 1, content: { clauseKind: 'boundary' } },
      ]);
      expect(textOf(paper)).not.toContain('before sleep');
    },
  );

  test('other words that are only offered leave the wording in force as it is', () => {
    const offered = act(agreed('We call.'), JONAS, counter(draftOf('We write.')));
    const paper = toAgreementPaper([clauseOf(offered)], TODAY);
    expect(textOf(paper)).toContain('We call.');
    expect(textOf(paper)).not.toContain('We write.');
  });

  test('S26 what was agreed together is not on it before its date', () => {
    const history = act(
      begin(MARA, draftOf('We eat.'), 'together'),
      JONAS,
      consentToLast,
      TODAY,
      'together',
    );
    expect(toAgreementPaper([clauseOf(history)], TODAY).sections).toEqual([]);
    expect(toAgreementPaper([clauseOf(history)], '2026-10-17').sections).toHaveLength(1);
  });

  test('S31 a guarded wording carries its topics, for the note beside it', () => {
    const draft = draftOf('I share my location.', { reviewOn: '2026-11-01' });
    const tracked = act(begin(MARA, draft), JONAS, consentToLast);
    const paper = toAgreementPaper([clauseOf(tracked)], TODAY);
    expect(paper.sections[0]?.clauses[0]?.topics).toEqual(['tracking']);
  });

  test('a boundary alone is nothing both hold: no date of an agreement', () => {
    const { history, today } = stageBoundary('agreed');
    expect(toAgreementPaper([clauseOf(history)], today).since).toBeNull();
  });
});
