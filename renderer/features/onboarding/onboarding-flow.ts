/**
 * The way through the first ten minutes, as a pure reducer: where someone is, what they typed, and
 * where Back leads. Nothing of it is stored; a place is made only at the end of the recovery step.
 *
 *     alone:    welcome → safety → profile → recovery → done
 *     together: welcome → safety → profile → recovery → hand-over → safety → profile → recovery →
 *               both-made
 *
 * Taking the chair is a one-way door: behind it the first person's passphrase and words are gone
 * from memory and no Back leads out of the second person's pages (S12). Both ways out of them close
 * the book, so that whoever goes on opens it with their own passphrase (S2).
 */
export type Route = 'together' | 'alone';
export type Turn = 'first' | 'second';
export type Step =
  'welcome' | 'safety' | 'profile' | 'recovery' | 'hand-over' | 'both-made' | 'declined' | 'done';

export interface ProfileForm {
  readonly name: string;
  readonly accent: string | null;
  readonly passphrase: string;
  readonly repeat: string;
}

export interface MadePerson {
  readonly name: string;
  readonly accent: string;
}

export interface OnboardingFlow {
  readonly step: Step;
  readonly turn: Turn;
  /** null until the safety page was left. */
  readonly route: Route | null;
  readonly form: ProfileForm;
  /** The twelve words, made once a turn so that Back and forth shows the same ones. */
  readonly words: readonly string[] | null;
  /** The first person, once their place is made. */
  readonly first: MadePerson | null;
  readonly second: MadePerson | null;
}

export type OnboardingEvent =
  | { readonly type: 'begin' }
  | { readonly type: 'safety-read'; readonly route: Route }
  | { readonly type: 'typed'; readonly form: Partial<ProfileForm> }
  | { readonly type: 'profile-filled'; readonly words: readonly string[] }
  | { readonly type: 'person-made'; readonly person: MadePerson }
  | { readonly type: 'second-is-here' }
  | { readonly type: 'second-declines' }
  | { readonly type: 'not-now' }
  | { readonly type: 'back' };

const emptyForm: ProfileForm = { name: '', accent: null, passphrase: '', repeat: '' };

export const startOnboarding: OnboardingFlow = {
  step: 'welcome',
  turn: 'first',
  route: null,
  form: emptyForm,
  words: null,
  first: null,
  second: null,
};

/** The second person's turn alone, for an invitation accepted later on this computer. */
export const startSecondPerson = (first: MadePerson): OnboardingFlow => ({
  ...startOnboarding,
  step: 'hand-over',
  route: 'together',
  first,
});

const previousStep = (flow: OnboardingFlow): Step => {
  switch (flow.step) {
    case 'safety':
      return flow.turn === 'first' ? 'welcome' : 'safety';
    case 'profile':
      return 'safety';
    case 'recovery':
      return 'profile';
    case 'welcome':
    case 'hand-over':
    case 'both-made':
    case 'declined':
    case 'done':
      return flow.step;
  }
};

export const canGoBack = (flow: OnboardingFlow): boolean => previousStep(flow) !== flow.step;

export const stepOnboarding = (flow: OnboardingFlow, event: OnboardingEvent): OnboardingFlow => {
  switch (event.type) {
    case 'begin':
      return flow.step === 'welcome' ? { ...flow, step: 'safety' } : flow;
    case 'safety-read':
      if (flow.step !== 'safety') return flow;
      // The second person reads the page too, but the route is already walked.
      return { ...flow, step: 'profile', route: flow.turn === 'first' ? event.route : flow.route };
    case 'typed':
      return { ...flow, form: { ...flow.form, ...event.form } };
    case 'profile-filled':
      if (flow.step !== 'profile') return flow;
      return { ...flow, step: 'recovery', words: flow.words ?? event.words };
    case 'person-made':
      if (flow.step !== 'recovery') return flow;
      if (flow.turn === 'first' && flow.route === 'together') {
        return { ...flow, step: 'hand-over', form: emptyForm, words: null, first: event.person };
      }
      return {
        ...flow,
        step: flow.turn === 'first' ? 'done' : 'both-made',
        form: emptyForm,
        words: null,
        [flow.turn]: event.person,
      };
    case 'second-is-here':
      if (flow.step !== 'hand-over') return flow;
      return { ...flow, step: 'safety', turn: 'second' };
    case 'second-declines':
      // Anywhere in their turn, without a reason; what they typed is dropped.
      if (flow.turn !== 'second') return flow;
      return { ...flow, step: 'declined', form: emptyForm, words: null };
    case 'not-now':
      return flow.step === 'hand-over' ? { ...flow, step: 'done' } : flow;
    case 'back':
      return { ...flow, step: previousStep(flow) };
  }
};
