import { describe, expect, test } from 'vitest';
import { toBase64Url } from '#shared/lib/bytes.ts';
import { sortInFoldOrder } from '#shared/ledger/fold-order.ts';
import { contextFor, historyOf, idOf, JONAS, MARA, type History } from '../history.fixture.ts';
import { proposeMilestone, withdrawMilestone } from './commands.ts';
import { foldMilestone, type Milestone } from './fold.ts';
import { linkMilestone, unlinkMilestone } from './link-commands.ts';
import { addPhoto, photosToErase, roomForPhotos, withdrawPhoto } from './photo-commands.ts';

const TODAY = '2026-10-15';
const mara = contextFor(MARA, TODAY);
const jonas = contextFor(JONAS, TODAY);
const digest = toBase64Url(new Uint8Array(32).fill(7));

const of = (history: History): Milestone => {
  const milestone = foldMilestone(sortInFoldOrder(history.entries));
  if (milestone === null) throw new Error('no milestone here');
  return milestone;
};
const hoped = (): History =>
  historyOf().did(
    MARA,
    TODAY,
    proposeMilestone(contextFor(MARA, TODAY), { title: 'The lake', column: 'hoped' }),
  );
const photo = (name: string) => ({ photo: idOf(name), digest, width: 1_600, height: 1_200 });
const withPhoto = (history: History, name = 'lake') =>
  history.did(JONAS, TODAY, addPhoto(jonas, of(history), photo(name)));
const first = (milestone: Milestone) => {
  const [shown] = milestone.photos.shown;
  if (shown === undefined) throw new Error('no photo here');
  return shown;
};

describe('photos of a milestone', () => {
  test('S37: who added one takes it back, nobody else; its file is then to be erased everywhere', () => {
    const history = withPhoto(hoped());
    expect(of(history).photos.shown).toMatchObject([{ author: JONAS, width: 1_600, words: null }]);
    expect(photosToErase([of(history)])).toEqual([]);
    expect(withdrawPhoto(mara, of(history), first(of(history))).ok).toBe(false);
    const body = { photo: idOf('lake') };
    const forged = history.add(MARA, TODAY, [
      { kind: 'milestone-photo-withdrawn', item: of(history).id, body },
    ]);
    expect(of(forged).photos.shown).toHaveLength(1);
    const back = history.did(JONAS, TODAY, withdrawPhoto(jonas, of(history), first(of(history))));
    expect(of(back).photos.shown).toEqual([]);
    expect(photosToErase([of(back)])).toEqual([idOf('lake')]);
    expect(of(withPhoto(back)).photos.shown).toEqual([]);
  });

  test('S37: a milestone that is taken back takes its photos along', () => {
    const history = withPhoto(hoped());
    const back = history.did(MARA, TODAY, withdrawMilestone(mara, of(history)));
    expect(photosToErase([of(back)])).toEqual([idOf('lake')]);
  });

  test('twelve lie beside one milestone; the next is refused and the limit named', () => {
    let history = hoped();
    for (let count = 0; count < 12; count += 1) history = withPhoto(history, `photo ${count}`);
    expect(roomForPhotos(of(history))).toBe(0);
    expect(addPhoto(jonas, of(history), photo('one more'))).toMatchObject({
      error: { reason: 'milestone-photos-full', limit: 12 },
    });
  });

  test('a photo larger than one is kept is not one', () => {
    const history = hoped().add(JONAS, TODAY, [
      {
        kind: 'milestone-photo-added',
        item: of(hoped()).id,
        body: { ...photo('huge'), width: 2_049 },
      },
    ]);
    expect(of(history).photos.shown).toEqual([]);
  });
});

describe('clauses that a milestone belongs to', () => {
  test('either links and unlinks, and the clause itself isn’t touched', () => {
    const clause = idOf('clause');
    const linked = hoped().did(JONAS, TODAY, linkMilestone(jonas, of(hoped()), clause));
    expect(of(linked).clauses).toEqual([clause]);
    expect(linkMilestone(mara, of(linked), clause).ok).toBe(false);
    expect(linked.entries.every(({ item }) => item === of(linked).id)).toBe(true);
    const unlinked = linked.did(MARA, TODAY, unlinkMilestone(mara, of(linked), clause));
    expect(of(unlinked).clauses).toEqual([]);
  });
});
