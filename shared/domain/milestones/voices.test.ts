import { describe, expect, test } from 'vitest';
import { contextFor, copyOf, historyOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { sortInFoldOrder } from '#shared/ledger/fold-order.ts';
import { noticeMilestone, proposeMilestone } from './commands.ts';
import { foldMilestone, type Milestone } from './fold.ts';
import { promiseVoice, tellVoice, withdrawVoice } from './voice-commands.ts';
import { wovenVoices } from './voices.ts';

const TODAY = '2026-10-15';
const mara = contextFor(MARA, TODAY);
const jonas = contextFor(JONAS, TODAY);
const [saltOfMara, saltOfJonas] = [mara.mintId(), jonas.mintId()];
const hers = 'I heard the kettle before I heard you.';
const his = 'I stood at the door for a long while.';

const of = (history: History): Milestone => {
  const milestone = foldMilestone(sortInFoldOrder(history.entries));
  if (milestone === null) throw new Error('no milestone here');
  return milestone;
};
const noticed = (): History => {
  const hoped = historyOf().did(
    MARA,
    TODAY,
    proposeMilestone(mara, { title: 'One honest talk', column: 'hoped' }),
  );
  return hoped.did(JONAS, TODAY, noticeMilestone(jonas, of(hoped), 'You knocked first.'));
};
const ofMara = (history: History) =>
  history.did(MARA, TODAY, promiseVoice(mara, of(history), hers, saltOfMara));
const ofJonas = (history: History) =>
  history.did(JONAS, TODAY, promiseVoice(jonas, of(history), his, saltOfJonas));
const read = (history: History) => wovenVoices(of(history).voices, [MARA, JONAS]);

describe('two voices', () => {
  test('S1: a telling that is ready is in the ledger as a hash only, which a guess can’t confirm', () => {
    const history = ofMara(noticed());
    const text = JSON.stringify(history.entries);
    expect(text).not.toContain('kettle');
    expect(text).not.toContain(saltOfMara);
    expect(read(history)).toBeNull();
    const again = ofMara(noticed());
    const other = noticed().did(
      MARA,
      TODAY,
      promiseVoice(mara, of(noticed()), hers, contextFor(JONAS, TODAY, 'together').mintId()),
    );
    expect(of(again).voices[0]?.commitment).toBe(of(history).voices[0]?.commitment);
    expect(of(other).voices[0]?.commitment).not.toBe(of(history).voices[0]?.commitment);
  });

  test('the second tells at once, the first as soon as they are here again; then both read both', () => {
    const ready = ofJonas(ofMara(noticed()));
    expect(of(ready).voices.map(({ words }) => words)).toEqual([null, his]);
    expect(read(ready)).toBeNull();
    const told = ready.did(
      MARA,
      TODAY,
      tellVoice(mara, of(ready), { words: hers, salt: saltOfMara }),
    );
    expect(read(told)).toEqual([
      { person: MARA, words: hers },
      { person: JONAS, words: his },
    ]);
  });

  test('only the words that were promised are told, whoever writes the entry', () => {
    const ready = ofJonas(ofMara(noticed()));
    const changed = { words: 'I never heard you at all.', salt: saltOfMara };
    expect(tellVoice(mara, of(ready), changed).ok).toBe(false);
    const item = of(ready).id;
    const forged = ready.add(MARA, TODAY, [{ kind: 'milestone-voice-told', item, body: changed }]);
    expect(read(forged)).toBeNull();
    const byOther = ready.add(JONAS, TODAY, [
      { kind: 'milestone-voice-told', item, body: { words: hers, salt: saltOfMara } },
    ]);
    expect(read(byOther)).toBeNull();
  });

  test('nothing is told before both are ready, even where a hand tries', () => {
    const history = ofMara(noticed());
    const due = tellVoice(mara, of(history), { words: hers, salt: saltOfMara });
    expect(due).toMatchObject({ error: { reason: 'milestone-voice-not-due' } });
  });

  test('both ready on two computers that were apart: each tells once they meet', () => {
    const start = noticed();
    const there = ofJonas(copyOf(start, 'there'));
    const met = ofMara(start).merge(there);
    expect(of(met).voices.every(({ words }) => words === null)).toBe(true);
    const told = met
      .did(MARA, TODAY, tellVoice(mara, of(met), { words: hers, salt: saltOfMara }))
      .did(JONAS, TODAY, tellVoice(jonas, of(met), { words: his, salt: saltOfJonas }));
    expect(read(told)).toHaveLength(2);
  });

  test('S4: each takes their own telling back, and then neither is read', () => {
    const ready = ofJonas(ofMara(noticed()));
    const told = ready.did(
      MARA,
      TODAY,
      tellVoice(mara, of(ready), { words: hers, salt: saltOfMara }),
    );
    const back = told.did(JONAS, TODAY, withdrawVoice(jonas, of(told)));
    expect(read(back)).toBeNull();
    expect(withdrawVoice(jonas, of(back)).ok).toBe(false);
  });

  test('what is only hoped for can’t be told yet; too many words are refused, the limit named', () => {
    const hoped = historyOf().did(
      MARA,
      TODAY,
      proposeMilestone(mara, { title: 'One honest talk', column: 'hoped' }),
    );
    expect(promiseVoice(mara, of(hoped), hers, saltOfMara).ok).toBe(false);
    expect(promiseVoice(mara, of(noticed()), 'x'.repeat(4_001), saltOfMara)).toMatchObject({
      error: { reason: 'text-too-long', limit: 4_000 },
    });
  });
});
