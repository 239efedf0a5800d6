import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/lib/plain-date.ts';
import { contextFor, historyOf, JONAS, MARA, type History } from '../../history.fixture.ts';
import { act, begin, clauseOf, draftOf, lastProposal, TODAY } from '../agreements.fixture.ts';
import { consentToWording, undoConsent } from '../commands.ts';
import { wordingInForce } from '../selectors.ts';
import { setConsentOption } from './commands.ts';
import { foldConsentOptions, noConsentOptions } from './fold.ts';
import { CONSENT_OPTIONS, type ConsentOption } from './kinds.ts';
import { consentRules, endsOn, isOptionOn } from './selectors.ts';

const optionsOf = (history: History) => foldConsentOptions(history.entries) ?? noConsentOptions;
const set = (history: History, who: string, option: ConsentOption, isOn: boolean, day = TODAY) =>
  history.did(who, day, setConsentOption(contextFor(who, day), optionsOf(history), option, isOn));

describe.each(CONSENT_OPTIONS)('S25: %s', (option) => {
  const isOn = (history: History, day = TODAY) => isOptionOn(optionsOf(history), option, day);
  const on = set(historyOf(), MARA, option, true);

  test('S25: is turned on by either alone, at once', () => {
    expect(isOn(historyOf())).toBe(false);
    expect(isOn(on)).toBe(true);
    expect(isOn(set(historyOf(), JONAS, option, true))).toBe(true);
  });

  test('S25: is turned off by both only, and a full day later', () => {
    const one = set(on, MARA, option, false);
    expect(isOn(one, '2030-01-01')).toBe(true);
    const both = set(one, JONAS, option, false, '2026-10-18');
    expect(endsOn(optionsOf(both)[option])).toBe('2026-10-20');
    expect(isOn(both, '2026-10-19')).toBe(true);
    expect(isOn(both, '2026-10-20')).toBe(false);
  });

  test('S25: until then either alone keeps it on', () => {
    const both = set(set(on, MARA, option, false), JONAS, option, false);
    const again = set(both, JONAS, option, true, '2026-10-16');
    expect(isOn(again, '2030-01-01')).toBe(true);
  });

  test('S25: whatever one person sends alone, it never comes off', () => {
    const step = fc.record({ isOn: fc.boolean(), day: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const after = steps.reduce((history, each) => {
          const day = addDays(TODAY, each.day);
          const body = { option, isOn: each.isOn };
          const item = on.entries[0]?.item ?? '';
          return history.add(JONAS, day, [{ kind: 'consent-option-set', item, body }]);
        }, on);
        expect(isOn(after, '2030-01-01')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is not set to what it is, and not on one’s own', () => {
    expect(setConsentOption(contextFor(MARA, TODAY), optionsOf(on), option, true).ok).toBe(false);
    const alone = { ...contextFor(MARA, TODAY), partner: null };
    expect(setConsentOption(alone, noConsentOptions, option, true)).toMatchObject({
      error: { reason: 'no-partner' },
    });
  });
});

describe('before a consent', () => {
  const offered = begin(MARA, draftOf('We eat together.'));
  const agree = (rules: Parameters<typeof consentToWording>[3], ownWords?: string) => {
    const { hash, contentHash } = lastProposal(clauseOf(offered));
    const words = { proposal: hash, content: contentHash };
    return consentToWording(
      contextFor(JONAS, TODAY),
      clauseOf(offered),
      ownWords === undefined ? words : { ...words, ownWords },
      rules,
    );
  };
  const rulesOf = (history: History) => consentRules(optionsOf(history), TODAY);

  test('own words are asked for where the pair wants them, and stand with the consent', () => {
    const rules = rulesOf(set(historyOf(), MARA, 'own-words', true));
    expect(agree(rules)).toMatchObject({ error: { reason: 'own-words-first' } });
    expect(agree(rules, ' ').ok).toBe(false);
    const both = offered.did(JONAS, TODAY, agree(rules, 'I cook on Sundays.'));
    expect(lastProposal(clauseOf(both)).consents[1]?.ownWords).toBe('I cook on Sundays.');
  });

  test('S26: cooling off begins a full day later, and its owner may undo it until then', () => {
    const rules = rulesOf(set(historyOf(), JONAS, 'cooling-off', true));
    const both = offered.did(JONAS, TODAY, agree(rules));
    expect(wordingInForce(clauseOf(both), '2026-10-16')).toBeNull();
    expect(wordingInForce(clauseOf(both), '2026-10-17')).not.toBeNull();
    const hash = lastProposal(clauseOf(offered)).hash;
    const undone = act(both, JONAS, (context, clause) => undoConsent(context, clause, hash));
    expect(wordingInForce(clauseOf(undone), '2026-10-17')).toBeNull();
  });
});
