/**
 * What is asked for together travels together: every file is a request that main answers, beside all else it
 * does while starting. A group takes along what its modules import; earlier groups take first.
 */
export const chunkGroups = [
  {
    // English words come along: every other language falls back on them.
    name: 'start',
    test: /\/renderer\/(?:app\/main\.tsx|i18n\/en\/(?:app|ui|onboarding)\.json)$/,
    priority: 3,
  },
  {
    name: 'opened',
    test: /\/(?:renderer\/(?:app\/(?:shell|reminders)|features\/(?:today\/today-view|onboarding\/doorstep)|session\/unlocking)|shared\/domain\/registry)\.tsx?$/,
    priority: 2,
  },
  { name: wordsOf(/^(?:app|ui|onboarding)$/, 'first-words'), test: isCatalogue, priority: 1 },
  { name: wordsOf(/./, 'room-words'), test: isCatalogue, priority: 0 },
];

const catalogue = /\/renderer\/i18n\/([a-z-]+)\/([a-z-]+)\.json$/;

function isCatalogue(id: string): boolean {
  return catalogue.test(id);
}

/** One chunk a language: what is read before anything is unlocked, and everything else. */
function wordsOf(rooms: RegExp, name: string) {
  return (id: string): string | null => {
    const [, language, room] = catalogue.exec(id) ?? [];
    return room !== undefined && rooms.test(room) ? `${name}-${language}` : null;
  };
}
