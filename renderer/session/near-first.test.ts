import { expect, test, vi } from 'vitest';
import { createPersonalStore } from './draft-store.ts';
import { sealHere } from './seal-vault.ts';
import { emptyPersonalVault, putItems, type PersonalPlace } from '#shared/crypto/personal-vault.ts';
import {
  openNear,
  openPersonalVault,
  sealPersonalVault,
} from '#shared/crypto/personal-vault-file.ts';
import { farPlans } from '#shared/domain/calendar/far-plans.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import { must } from '#shared/lib/must.fixture.ts';

const place: PersonalPlace = { person: `${'a'.repeat(21)}A`, slot: 'drafts' };
const random = (n: number) => crypto.getRandomValues(new Uint8Array(n));
const today = '2026-11-22';
const oneDay = { first: today, last: today };

const plan = (title: string, day: string) => ({
  id: mintId(random),
  room: 'calendar',
  kind: 'plan',
  body: { title, start: `${day}T10:00`, end: `${day}T11:00`, rrule: null },
});
const choir = plan('choir', today);
const skating = plan('skating', '2019-01-05');
const line = { id: mintId(random), room: 'today', kind: 'line', body: 'tea' };

/** A file of one's own just opened: near things are there, what is long past isn't read yet. */
const openFile = ({ damage = false } = {}) => {
  const key = random(32);
  // More than a chunk of it: the far part lies beyond what is opened first.
  const years = Array.from({ length: 900 }, (_, n) => plan(`past ${n}`, '2020-02-02'));
  const { vault } = putItems(emptyPersonalVault, [skating, choir, line, ...years]);
  const file = must(sealPersonalVault(key, place, vault, random, farPlans(today)));
  if (damage) file[100_000] = (file[100_000] ?? 0) ^ 1;
  const files: Uint8Array[] = [];
  const onRestLost = vi.fn<() => void>();
  const near = must(openNear(key, place, file));
  const opened = createPersonalStore({
    place,
    key: () => key,
    near,
    farPlans,
    onRestLost,
    seal: sealHere,
    write: async (sealed) => {
      files.push(sealed);
      return true;
    },
    random,
    today: () => today,
    elapsed: () => performance.now(),
  });
  const written = () => must(openPersonalVault(key, place, files.at(-1) ?? new Uint8Array()));
  const { store } = opened;
  const titles = (day?: string) =>
    store
      .list('calendar', day === undefined ? undefined : { first: day, last: day })
      .map(({ body }) => (body as { readonly title: string }).title);
  return { ...opened, key, near, vault, files, written, titles, onRestLost };
};

test('today’s plans are there while the past isn’t read', () => {
  const { near, titles, store } = openFile();
  const step = vi.spyOn(near.rest, 'step');
  expect(titles(today)).toEqual(['choir']);
  expect(store.list('today').map(({ body }) => body)).toEqual(['tea']);
  expect(step).not.toHaveBeenCalled();
});

test('whoever asks for all plans gets all, read or not', () => {
  const { titles, store } = openFile();
  expect(store.list('today')).toHaveLength(1);
  expect(titles()).toHaveLength(902);
  expect(titles()).toContain('skating');
});

test.each(['2019-01-05', '2035-05-05'])(
  'a day far from when the file was written, %s, asks for all of it: a clock may have been wrong',
  (day) => {
    const { titles } = openFile();
    expect(titles(day)).toContain('skating');
  },
);

test('reading on takes turns with the window, and changes no list that is on the screen', async () => {
  const { store, readOn, titles } = openFile();
  const heard = vi.fn<() => void>();
  store.subscribe(heard);
  const before = store.list('calendar', oneDay);
  await readOn();
  expect(store.list('calendar', oneDay)).toBe(before);
  expect(heard).not.toHaveBeenCalled();
  expect(titles()).toHaveLength(902);
});

test('a plan of today that is changed is listed as it is now, and a past one drawn to today too', async () => {
  const { store, titles } = openFile();
  await store.save({ ...choir, body: { ...choir.body, title: 'choir, later' } });
  await store.save({ ...skating, body: { ...choir.body, title: 'skating again' } });
  expect(titles(today)).toEqual(['choir, later', 'skating again']);
  expect(titles()).toHaveLength(902);
});

test.each([
  [
    'a new word',
    (opened: ReturnType<typeof openFile>) => opened.store.save({ ...line, body: 'bread' }),
  ],
  ['several at once', ({ store }: ReturnType<typeof openFile>) => store.saveAll([line])],
  ['a removal', ({ store }: ReturnType<typeof openFile>) => store.remove(line.id)],
  ['an erasure', ({ store }: ReturnType<typeof openFile>) => store.erase(line.id)],
  ['another key', ({ reseal }: ReturnType<typeof openFile>) => reseal()],
])('%s before the past was read loses none of it', async (_, act) => {
  const opened = openFile();
  await act(opened);
  await opened.close();
  const { items } = opened.written();
  expect(Object.values(items).filter(({ room }) => room === 'calendar')).toHaveLength(902);
  expect(items[skating.id]).toEqual(opened.vault.items[skating.id]);
});

test('a past plan is removed and erased although it wasn’t read yet', async () => {
  const removing = openFile();
  await removing.store.remove(skating.id);
  expect(removing.store.removed('calendar').map(({ draft }) => draft.id)).toEqual([skating.id]);
  const erasing = openFile();
  await erasing.store.erase(skating.id);
  expect(erasing.titles()).not.toContain('skating');
  expect(erasing.written().items[skating.id]).toBeUndefined();
});

test('closed before the past was read, the file stays as it was', async () => {
  const { close, readOn, files, onRestLost } = openFile();
  const reading = readOn();
  await close();
  await reading;
  expect(files).toEqual([]);
  expect(onRestLost).not.toHaveBeenCalled();
});

test('the key gone before the past was read: nothing is said of damage, nothing is written', async () => {
  const opened = openFile();
  const reading = opened.readOn();
  opened.key.fill(0);
  await opened.close();
  await reading;
  expect(opened.files).toEqual([]);
});

test('where the past can’t be read, it is told once, before anything is written', async () => {
  const { store, onRestLost, written, titles } = openFile({ damage: true });
  expect(titles()).toEqual(['choir']);
  expect(onRestLost).toHaveBeenCalledTimes(1);
  await store.save({ ...line, body: 'bread' });
  expect(onRestLost).toHaveBeenCalledTimes(1);
  expect(Object.values(written().items)).toHaveLength(2);
});
