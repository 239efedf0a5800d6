import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createComputer, jonas, type TestWindow } from '#renderer/session/testing/test-window.ts';
import type { ClauseDraft } from '#shared/domain/agreements/clause.ts';
import { clauseContent, type ClauseContent } from '#shared/domain/agreements/kinds.ts';
import { plainTextToRichText } from '#shared/domain/rich-text/plain-text.ts';
import type { RichText, TextNode } from '#shared/domain/rich-text/schema.ts';
import {
  changeOver,
  click,
  couple,
  keepDraft,
  OLD,
  offer,
  reworded,
  setUpWindow,
  sheet,
} from '../testing/agreements-window.tsx';

setUpWindow();

type Change = Partial<ClauseDraft>;

/** Another value for each key of what is hashed, and how the sheet reads then. `removed` where something stood. */
interface Told {
  readonly before?: (window: TestWindow) => Change;
  readonly after: (window: TestWindow) => Change;
  readonly removed?: string;
  readonly added: string;
}

const people = (window: TestWindow) => {
  const { me, partner } = window.session();
  return { me: me?.id ?? '', partner: partner?.id ?? '' };
};

const run = (content: readonly TextNode[]): RichText => ({
  v: 1,
  doc: { type: 'doc', content: [{ type: 'paragraph', content }] },
});

const told: Record<Exclude<keyof ClauseContent, 'clauseKind'>, Told> = {
  wording: {
    after: () => ({ wording: plainTextToRichText('We call twice before sleep.') }),
    added: 'twice',
  },
  section: {
    after: () => ({ section: 'support' }),
    removed: 'Communication',
    added: 'Emotional support',
  },
  why: {
    before: () => ({ why: 'It calms me.' }),
    after: () => ({ why: 'It calms us.' }),
    removed: 'It calms me.',
    added: 'It calms us.',
  },
  observable: { after: () => ({ observable: 'We talked.' }), added: 'We talked.' },
  scope: {
    before: () => ({ scope: 'Nights away.' }),
    after: () => ({}),
    removed: 'Nights away.',
    added: '',
  },
  exceptions: { after: () => ({ exceptions: 'Flights.' }), added: 'Flights.' },
  startsOn: { after: () => ({ startsOn: '2026-11-01' }), added: '1 November' },
  reviewOn: {
    after: () => ({ reviewOn: '2027-02-21' }),
    removed: '15 January 2027',
    added: '21 February 2027',
  },
  repair: { after: () => ({ repair: 'I write first thing.' }), added: 'I write first thing.' },
  carriedBy: {
    before: (window) => ({ carriedBy: [people(window).me] }),
    after: (window) => ({ carriedBy: [people(window).me] }),
    removed: 'Mara',
    added: 'Jonas',
  },
  taper: {
    after: () => ({ taper: [{ on: '2026-12-01', words: 'Twice a week.' }] }),
    added: 'From 1 December: Twice a week.',
  },
};

/** Mara's words are in force, Jonas offers them with one thing changed, and Mara has his sheet before her. */
const readChange = async ({ before, after }: Told) => {
  const computer = createComputer();
  const wording = plainTextToRichText(OLD);
  await reworded(computer, (window, isFirst) =>
    isFirst ? (before?.(window) ?? {}) : { wording, ...after(window) },
  );
  await click('Read and answer');
  const changed = sheet().getByText('Changed since the first wording').parentElement;
  if (changed === null) throw new Error('nothing is told');
  return { changed, whole: sheet().getByRole('heading', { level: 2 }).parentElement };
};

const marked = (part: Element, tag: 'ins' | 'del') =>
  [...part.querySelectorAll(tag)].map(({ textContent }) => textContent ?? '').join('\n');

describe('S3: what a consent covers, and what its sheet tells', () => {
  it('has a case here for every key of what is hashed', () => {
    expect(['clauseKind', ...Object.keys(told)].toSorted()).toEqual(
      Object.keys(clauseContent.def.shape).toSorted(),
    );
  });

  it.each(Object.entries(told))('tells a change of %s', async (_, change) => {
    const { changed, whole } = await readChange(change);
    expect(marked(changed, 'ins')).toContain(change.added);
    expect(marked(changed, 'del')).toContain(change.removed ?? '');
    // As it would hold, too, and not as a change only.
    expect(whole?.textContent?.replace(changed.textContent ?? '', '')).toContain(change.added);
  });

  it('says what kind of clause it is and where it stands, of new words too', async () => {
    const computer = createComputer();
    const window = await couple(computer);
    await keepDraft(window, { words: OLD, clauseKind: 'request', why: 'I sleep better.' });
    await offer();
    await changeOver(window, computer, jonas);
    await click('Read and answer');
    expect(sheet().getByText('A request from Mara. It may be declined.')).toBeTruthy();
    expect(sheet().getByText('Communication')).toBeTruthy();
    expect(sheet().getByText('I sleep better.')).toBeTruthy();
  });

  it('tells words that are only set differently', async () => {
    const { changed } = await readChange({
      after: () => ({ wording: run([{ type: 'text', text: OLD, marks: [{ type: 'bold' }] }]) }),
      added: '',
    });
    expect(changed.querySelector('ins strong')?.textContent).toContain('away overnight');
  });

  it('tells a sign that shows nothing, beside the words too', async () => {
    const { changed } = await readChange({
      before: () => ({ exceptions: 'Not on Sundays.' }),
      after: () => ({ exceptions: 'Not on Sun\u200Bdays.' }),
      added: '',
    });
    expect(
      within(changed).getByRole('img', { name: 'a sign that shows nothing, U+200B' }),
    ).toBeTruthy();
  });
});
