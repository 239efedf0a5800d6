import { randomBytes } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileFolder, slotsFolder } from '#shared/formats/journal-files.ts';
import { calendarPage } from '../calendar/calendar.page.ts';
import { agreementsPage } from '../pages/agreements.page.ts';
import { lockPage } from '../pages/lock.page.ts';
import { milestonesPage } from '../pages/milestones.page.ts';
import { JONAS, MARA, onboardingPage } from '../pages/onboarding.page.ts';
import { pausePage } from '../pages/pause.page.ts';
import { privatePage } from '../pages/private.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { todayPage } from '../pages/today.page.ts';
import { expect, test, type AppUnderTest } from '../support/app.ts';
import { changeOver, closeBook } from '../support/couple.ts';
import { filesWith } from '../support/find-text.ts';
import { readVault } from '../support/read-vault.ts';
import { words } from '../support/words.ts';

const profileOf = ({ profile }: AppUnderTest): string => {
  if (profile === null) throw new Error('A browser has no profile.');
  return profile;
};

const slotFiles = (app: AppUnderTest) => {
  const folder = join(profileOf(app), profileFolder, slotsFolder);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return { name, size, mtimeMs };
    });
};

test.describe('secrets', () => {
  test.setTimeout(120_000);

  test('S12: Private opens with its owner’s passphrase only', async ({ couple }) => {
    await lockPage(couple.page()).openAs(MARA);
    const page = couple.page();
    await shellPage(page).goTo('private');
    const room = privatePage(page);
    await room.knock(JONAS.passphrase);
    await expect(page.getByText(words('private.door.wrong'))).toBeVisible();
    await expect(room.button('private.new')).toHaveCount(0);
    await room.open(MARA.passphrase);
    await room.write('A thing for nobody’s ears');
    await changeOver(couple, JONAS);
    await shellPage(couple.page()).goTo('private');
    await privatePage(couple.page()).open(JONAS.passphrase);
    await expect(couple.page().getByText('A thing for nobody’s ears')).toHaveCount(0);
  });

  test(
    'S12: what is private lies in no file of the profile',
    { tag: '@shell' },
    async ({ couple }) => {
      const canaries = Array.from(
        { length: 10 },
        () => `canary ${randomBytes(12).toString('hex')}`,
      );
      const [note, second, clause, why, observable, title, more, plan, where, line] = canaries;
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      await todayPage(page).keepLine(String(line));
      await shellPage(page).goTo('agreements');
      await agreementsPage(page).begin(String(clause));
      const main = page.getByRole('main');
      await main.getByLabel(words('agreements.draft.why'), { exact: true }).fill(String(why));
      await main
        .getByLabel(words('agreements.draft.observable'), { exact: true })
        .fill(String(observable));
      await agreementsPage(page).keepDraft();
      await shellPage(page).goTo('milestones');
      await milestonesPage(page).hopeFor(String(title));
      await milestonesPage(page).keepPrivate();
      await milestonesPage(page).open('hoped', String(title));
      await milestonesPage(page)
        .slip()
        .getByLabel(words('milestones.slip.note'), { exact: true })
        .fill(String(more));
      await milestonesPage(page).close();
      await shellPage(page).goTo('calendar');
      await calendarPage(page).writePlan({ title: String(plan), where: String(where) });
      await shellPage(page).goTo('private');
      await privatePage(page).open(MARA.passphrase);
      await privatePage(page).write(String(note));
      await privatePage(page).write(String(second));
      await closeBook(couple);

      const profile = profileOf(couple);
      expect(filesWith(profile, canaries)).toEqual([]);
      // They are there, for her and for nobody else.
      const hers = JSON.stringify(await readVault(profile, MARA.passphrase));
      for (const canary of canaries) expect(hers).toContain(canary);
      const his = JSON.stringify(await readVault(profile, JONAS.passphrase));
      for (const canary of canaries) expect(his).not.toContain(canary);
      // The eye itself: a file with one of them is found in each of its shapes.
      for (const encoding of ['utf8', 'utf16le', 'base64'] as const) {
        const bytes = Buffer.from(`x${String(why)}yz`, 'utf8');
        const planted =
          encoding === 'utf16le'
            ? Buffer.from(String(why), 'utf16le')
            : Buffer.from(bytes.toString(encoding));
        writeFileSync(join(profile, 'planted'), planted);
        expect(filesWith(profile, [String(why)])).toEqual([join(profile, 'planted')]);
      }
    },
  );

  test(
    'S23: what is shared carries dates; times stand in plans and pauses alone',
    {
      tag: '@shell',
    },
    async ({ couple }) => {
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      await todayPage(page).keepLine('Today I noticed the tea.');
      await todayPage(page).offerLine(JONAS.name);
      await shellPage(page).goTo('agreements');
      await agreementsPage(page).propose('We tell each other before plans change.');
      await shellPage(page).goTo('milestones');
      await milestonesPage(page).hopeFor('One honest talk');
      await milestonesPage(page).offerNew();
      await milestonesPage(page).open('hoped', 'One honest talk');
      await milestonesPage(page).notice('You knocked first.');
      await milestonesPage(page).close();
      await shellPage(page).goTo('calendar');
      await calendarPage(page).writePlan({ title: 'Choir', where: 'Parish hall' }, 'full');
      await shellPage(page).goTo('pause');
      await pausePage(page).begin();
      await pausePage(page).back();
      await closeBook(couple);

      const { entries } = await readVault(profileOf(couple), JONAS.passphrase);
      const kinds = new Set(entries.map(({ header }) => header.kind));
      for (const kind of [
        'line-offered',
        'clause-proposed',
        'milestone-proposed',
        'milestone-noticed',
        'plan-shared',
        'pause-started',
        'pause-ended',
      ]) {
        expect(kinds).toContain(kind);
      }
      const timeOfDay = /\d{1,2}:\d{2}|T\d{2}|\b1[67]\d{8,11}\b/;
      // Ids, hashes, keys and signatures: 16, 32 or 64 random bytes may spell anything.
      const random = /"[A-Za-z0-9_-]{21}[AQgw]"|"[A-Za-z0-9_-]{43}"|"[A-Za-z0-9_-]{86}"/g;
      for (const { header, body } of entries) {
        expect(header.wall).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(JSON.stringify({ ...header, prev: '', after: [] }), header.kind).not.toMatch(
          /\d{1,2}:\d{2}:\d{2}|\d{4}-\d{2}-\d{2}T/,
        );
        if (/^(?:plan|pause)-/.test(header.kind)) continue;
        const said = JSON.stringify(body).replaceAll(random, '"random"');
        expect(said, header.kind).not.toMatch(timeOfDay);
      }
    },
  );

  test('S24: Private asks for the passphrase again, each time the book was closed', async ({
    couple,
  }) => {
    await lockPage(couple.page()).openAs(MARA);
    await shellPage(couple.page()).goTo('private');
    await expect(privatePage(couple.page()).door()).toBeVisible();
    await privatePage(couple.page()).open(MARA.passphrase);
    await privatePage(couple.page()).close();
    await expect(privatePage(couple.page()).door()).toBeVisible();
    await privatePage(couple.page()).open(MARA.passphrase);
    await changeOver(couple, MARA);
    await shellPage(couple.page()).goTo('private');
    await expect(privatePage(couple.page()).door()).toBeVisible();
  });

  test(
    'S24: with none or fifty notes the files look the same from outside',
    {
      tag: '@shell',
    },
    async ({ couple }) => {
      const before = slotFiles(couple);
      expect(before).toHaveLength(4);
      await lockPage(couple.page()).openAs(MARA);
      const page = couple.page();
      await shellPage(page).goTo('private');
      const room = privatePage(page);
      await room.open(MARA.passphrase);
      for (let count = 1; count <= 50; count += 1) {
        await room.button('private.new').click();
        await room.note().fill(`Note ${count}. ${'A few words more. '.repeat(10)}`);
        await room.button('private.back').click();
      }
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(50);
      await closeBook(couple);
      const { privateItems } = await readVault(profileOf(couple), MARA.passphrase);
      expect(Object.keys(privateItems?.items ?? {})).toHaveLength(50);
      const after = slotFiles(couple);
      expect(after.map(({ name, size }) => [name, size])).toEqual(
        before.map(({ name, size }) => [name, size]),
      );
      expect(new Set(after.map(({ size }) => size)).size).toBe(1);
      expect(new Set(after.map(({ mtimeMs }) => mtimeMs)).size).toBe(1);
    },
  );

  test('S35: the first unlock alone offers a new passphrase; the old one and the old words open nothing afterwards', async ({
    app,
  }) => {
    const onboarding = onboardingPage(app.page());
    await onboarding.begin();
    await onboarding.continueTogether();
    await onboarding.makeProfile(MARA);
    const oldWords = await onboarding.recoveryWords();
    await onboarding.keepWords();
    await onboarding.secondPerson(MARA, JONAS);
    await app.closedBy(() => onboarding.closeBook());

    let page = app.page();
    const next = { ...MARA, passphrase: 'harbour thimble eleven clouds' };
    await lockPage(page).type(MARA);
    await expect(
      page.getByRole('heading', { name: words('onboarding.shared.title') }),
    ).toBeVisible();
    await lockPage(page).changeSharedPassphrase(MARA.passphrase, next.passphrase);
    const newWords = await lockPage(page).newWords();
    expect(newWords).toHaveLength(12);
    expect(newWords).not.toEqual(oldWords);
    await page.getByRole('button', { name: words('onboarding.shared.continue') }).click();
    await expect(page.getByRole('navigation').first()).toBeVisible();

    await closeBook(app);
    page = app.page();
    await lockPage(page).type(MARA);
    await expect(page.getByText(words('onboarding.lock.wrong', { name: MARA.name }))).toBeVisible();
    await lockPage(page).recover(MARA.name, oldWords, 'candle ribbon ninety forests');
    await expect(
      page.getByText(words('onboarding.lock.key.wrong', { name: MARA.name })),
    ).toBeVisible();
    await page.getByRole('button', { name: words('onboarding.lock.use-passphrase') }).click();
    // Asked once: the second unlocking goes straight to the rooms.
    await lockPage(page).type(next);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    // Private follows the change.
    await shellPage(page).goTo('private');
    await privatePage(page).open(next.passphrase);
  });
});
