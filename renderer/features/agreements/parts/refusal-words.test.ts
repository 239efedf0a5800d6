import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAUSE_KINDS } from '#shared/domain/agreements/kinds.ts';
import { CLAUSE_ACTIONS, CLAUSE_STATES, ruleFor } from '#shared/domain/agreements/states.ts';
import de from '#renderer/i18n/de/agreements.json';
import en from '#renderer/i18n/en/agreements.json';
import es from '#renderer/i18n/es/agreements.json';
import { refusalMessage } from './refusal-words.ts';

const DOMAIN = join(import.meta.dirname, '../../../../shared/domain');
const REASON = "'([a-z]+(?:-[a-z]+)+)'";

/** Every reason that is written down where something is refused: `refuse(…)`, `giveUp(…)`, `reason: …`. */
const reasonsIn = (source: string): readonly string[] =>
  [...source.matchAll(/(?:refuse|giveUp)\([^;]*?\);|reason: '[a-z-]+'/gu)].flatMap(([refusing]) =>
    [...refusing.matchAll(new RegExp(REASON, 'gu'))].flatMap(([, reason]) => reason ?? []),
  );

const sources = ['agreements', 'rich-text']
  .flatMap((room) =>
    readdirSync(join(DOMAIN, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
      .map((name) => join(room, name)),
  )
  .concat('fields.ts');

const fromTable = CLAUSE_KINDS.flatMap((kind) =>
  CLAUSE_STATES.flatMap((state) =>
    CLAUSE_ACTIONS.flatMap((action) =>
      (['holder', 'other'] as const).flatMap((role) => {
        const rule = ruleFor(kind, state, role, action);
        return typeof rule === 'string' ? [rule] : [];
      }),
    ),
  ),
);

const reasons = [
  ...new Set([
    ...fromTable,
    ...sources.flatMap((name) => reasonsIn(readFileSync(join(DOMAIN, name), 'utf8'))),
  ]),
].toSorted();

describe('why something was refused', () => {
  it('is looked for in every command: these are among the reasons', () => {
    expect(reasons).toEqual(
      expect.arrayContaining([
        'kind-stays',
        'undo-in-force',
        'boundary-owner-only',
        'rich-text-too-deep',
        'text-broken',
        'review-before-start',
        'option-as-it-is',
      ]),
    );
  });

  it.each(reasons)('%s has words of its own in every language', (reason) => {
    const message = refusalMessage({ reason });
    expect(message).not.toBe('agreements.refused.other');
    if (message === 'ui.text-broken') return;
    for (const words of [en, de, es]) expect(words[message]).toBeTruthy();
  });

  it('says the same only of what is the same to a person', () => {
    const shared = [...new Set(reasons.map((reason) => refusalMessage({ reason })))]
      .map((message) => reasons.filter((reason) => refusalMessage({ reason }) === message))
      .filter((each) => each.length > 1);
    expect(shared).toEqual([['reopen-decliner-only', 'reopen-withdrawer-only']]);
  });
});
