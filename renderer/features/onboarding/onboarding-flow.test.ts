import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canGoBack,
  startOnboarding,
  startSecondPerson,
  stepOnboarding,
  type OnboardingEvent,
  type OnboardingFlow,
} from './onboarding-flow.ts';

const words = ['one', 'two'];
const mara = { name: 'Mara', accent: 'indigo' };

const walk = (events: readonly OnboardingEvent[], from = startOnboarding): OnboardingFlow =>
  events.reduce(stepOnboarding, from);

const toRecovery = (route: 'alone' | 'together'): readonly OnboardingEvent[] => [
  { type: 'begin' },
  { type: 'safety-read', route },
  { type: 'typed', form: { name: 'Mara', accent: 'indigo', passphrase: 'p', repeat: 'p' } },
  { type: 'profile-filled', words },
];

describe('the first ten minutes', () => {
  it('ends after one person on the route alone', () => {
    const flow = walk([...toRecovery('alone'), { type: 'person-made', person: mara }]);
    expect(flow.step).toBe('done');
  });

  it('S16: shows the safety page to each before anything of theirs is asked', () => {
    const first = walk([{ type: 'begin' }]);
    expect(first.step).toBe('safety');
    const second = walk([
      ...toRecovery('together'),
      { type: 'person-made', person: mara },
      { type: 'second-is-here' },
    ]);
    expect(second).toMatchObject({ step: 'safety', turn: 'second' });
    expect(second.form).toEqual(startOnboarding.form);
  });

  it('S16: lets the second person decline without a reason, and nothing of theirs stays', () => {
    const flow = walk([
      ...toRecovery('together'),
      { type: 'person-made', person: mara },
      { type: 'second-is-here' },
      { type: 'typed', form: { name: 'Jonas', passphrase: 'q' } },
      { type: 'second-declines' },
    ]);
    expect(flow).toMatchObject({ step: 'declined', form: startOnboarding.form, words: null });
  });

  it('goes back step by step and keeps what was typed and the same words', () => {
    const there = walk(toRecovery('alone'));
    const back = walk([{ type: 'back' }, { type: 'back' }, { type: 'back' }], there);
    expect(back.step).toBe('welcome');
    const again = walk(
      [
        { type: 'begin' },
        { type: 'safety-read', route: 'alone' },
        { type: 'profile-filled', words: ['other'] },
      ],
      back,
    );
    expect(again.form).toEqual(there.form);
    expect(again.words).toEqual(words);
  });

  it('S12: no way back leads the second person to the first one’s passphrase or words', () => {
    const anyEvent: fc.Arbitrary<OnboardingEvent> = fc.oneof(
      fc.constant<OnboardingEvent>({ type: 'back' }),
      fc.constant<OnboardingEvent>({ type: 'begin' }),
      fc.constant<OnboardingEvent>({ type: 'second-is-here' }),
      fc.constant<OnboardingEvent>({ type: 'safety-read', route: 'together' }),
      fc.constant<OnboardingEvent>({ type: 'safety-read', route: 'alone' }),
    );
    const handedOver = walk([...toRecovery('together'), { type: 'person-made', person: mara }]);
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const flow = walk(events, handedOver);
        expect(flow.form.passphrase).toBe('');
        expect(flow.words).toBeNull();
        if (flow.turn === 'second') expect(['welcome', 'hand-over']).not.toContain(flow.step);
      }),
    );
  });

  it('lets the first person go on alone before handing over', () => {
    const flow = walk([
      ...toRecovery('together'),
      { type: 'person-made', person: mara },
      { type: 'not-now' },
    ]);
    expect(flow.step).toBe('done');
  });

  it('ends with the book closed once both places are made', () => {
    const flow = walk(
      [
        { type: 'second-is-here' },
        { type: 'safety-read', route: 'together' },
        { type: 'profile-filled', words },
        { type: 'person-made', person: { name: 'Jonas', accent: 'ochre' } },
      ],
      startSecondPerson(mara),
    );
    expect(flow).toMatchObject({ step: 'both-made', form: startOnboarding.form, words: null });
  });

  it('has no Back where it would lead nowhere', () => {
    expect(canGoBack(startOnboarding)).toBe(false);
    expect(canGoBack(startSecondPerson(mara))).toBe(false);
    expect(canGoBack(walk([{ type: 'begin' }]))).toBe(true);
  });

  it('drops the passphrase from memory once the place is made', () => {
    const flow = walk([...toRecovery('alone'), { type: 'person-made', person: mara }]);
    expect(JSON.stringify(flow)).not.toContain('"p"');
  });
});
