/** Long work in steps of a few milliseconds: whoever takes them may do something else in between. */
export type Steps<T> = Generator<undefined, T>;

/** What the work comes to, all its steps taken at once. */
export const takeSteps = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
