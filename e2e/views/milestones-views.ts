import { milestonesPage } from '../pages/milestones.page.ts';
import { shellPage } from '../pages/shell.page.ts';
import { milestones as sampleMilestones } from '../../shared/sample/milestone-words.ts';
import { cameraPhoto } from '../milestones/photo-files.ts';
import type { AppUnderTest } from '../support/app.ts';
import type { View, Walk } from './view.ts';

const boardOf = (app: AppUnderTest) => milestonesPage(app.page());

/** Celebrated, and told by neither of the two. */
const untold =
  sampleMilestones.find(
    ({ celebrated, voices }) => celebrated !== undefined && voices === undefined,
  )?.title ?? '';

/** The board, and cards of it opened. */
export const milestones: Walk = {
  scene: 'sample',
  views: [
    {
      name: 'milestones',
      reach: async (app) => {
        await shellPage(app.page()).goTo('milestones');
        await boardOf(app).cardAt('celebrated', 0).waitFor();
      },
    },
    {
      name: 'milestones-card',
      reach: (app) => boardOf(app).openAt('noticed', 0),
    },
    {
      name: 'milestones-not-yet',
      reach: (app) => boardOf(app).notYet(),
    },
    {
      name: 'milestones-card-celebrated',
      reach: async (app) => {
        await boardOf(app).close();
        await boardOf(app).openAt('celebrated', 0);
      },
    },
    {
      name: 'milestones-voices',
      reach: (app) => boardOf(app).press('milestones.voice.read'),
    },
    {
      name: 'milestones-card-hoped',
      reach: async (app) => {
        await boardOf(app).leaveTelling();
        await boardOf(app).close();
        await boardOf(app).openAt('hoped', 0);
      },
    },
    {
      name: 'milestones-photo',
      reach: async (app) => {
        await boardOf(app).close();
        await boardOf(app).openCelebrated(untold);
        await boardOf(app).choosePhotos([
          { name: 'lake.jpg', buffer: await cameraPhoto(app.page()) },
        ]);
        await boardOf(app).photoWords().fill('The lake, before anyone was up');
      },
    },
    {
      name: 'milestones-telling',
      reach: async (app) => {
        await boardOf(app).press('milestones.new.offer');
        await boardOf(app).photo('The lake, before anyone was up').last().waitFor();
        await boardOf(app).press('milestones.voice.tell');
      },
    },
    {
      name: 'milestones-back',
      reach: async (app) => {
        await boardOf(app).leaveTelling();
        await boardOf(app).close();
        await boardOf(app).lookBack();
      },
    },
    {
      name: 'milestones-quiet-days',
      reach: (app) => boardOf(app).pressOnPage('milestones.quiet.open'),
    },
    {
      name: 'milestones-book-choice',
      reach: async (app) => {
        await boardOf(app).pressOnPage('milestones.quiet.open');
        await boardOf(app).pressOnPage('milestones.book.open');
      },
    },
    {
      name: 'milestones-book',
      reach: async (app) => {
        await boardOf(app).pressOnPage('milestones.book.lay-out');
        await app.page().locator('[data-paper-page="2"]').waitFor();
      },
    },
    {
      name: 'milestones-new',
      reach: async (app) => {
        await boardOf(app).pressOnPage('ui.paper.close');
        await boardOf(app).pressOnPage('milestones.slip.close');
        await boardOf(app).pressOnPage('milestones.back.board');
        await boardOf(app).hopeFor('An afternoon with nothing to do');
      },
    },
  ],
};

/** Milliseconds into a celebration of each size: it begins, it is at its fullest, it goes. */
const moments = {
  quiet: { begins: 250, full: 800, goes: 1_350 },
  small: { begins: 450, full: 1_500, goes: 2_050 },
  big: { begins: 450, full: 1_400, goes: 2_300 },
} as const;

type Size = keyof typeof moments;

/** A milestone of the sample that was celebrated so. */
const titleOf = (size: Size): string => {
  const found = sampleMilestones.find(({ celebrated }) => celebrated?.[2] === size);
  if (found === undefined) throw new Error(`Nothing in the sample is celebrated ${size}`);
  return found.title;
};

const celebration = (size: Size, at: keyof (typeof moments)[Size]): View => ({
  name: `milestones-${size}-${at}`,
  reach: async (app) => {
    await shellPage(app.page()).goTo('milestones');
    await boardOf(app).openCelebrated(titleOf(size));
  },
  moment: { begin: (app) => boardOf(app).celebrateAgain(), after: moments[size][at] },
});

/** What plays when both have celebrated, caught at three moments; a walk for each size. */
export const celebrations: readonly Walk[] = (['quiet', 'small', 'big'] as const).map((size) => ({
  scene: 'sample',
  views: (['begins', 'full', 'goes'] as const).map((at) => celebration(size, at)),
}));
