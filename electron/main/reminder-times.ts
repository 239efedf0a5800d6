/** Milliseconds after its time in which a reminder is still said: later it would be about something past. */
const lateness = 5 * 60_000;
/** A timer's longest wait; the computer's clock may be set meanwhile. */
const longestWait = 10 * 60_000;

/** What of the instants (epoch ms, ascending) has come, and what still waits. Long past ones are dropped in silence. */
export const takeDue = (
  instants: readonly number[],
  now: number,
): { readonly isDue: boolean; readonly rest: readonly number[] } => ({
  isDue: instants.some((at) => at <= now && at > now - lateness),
  rest: instants.filter((at) => at > now),
});

/** Milliseconds until somebody has to look again; null where nothing waits. */
export const nextWait = (instants: readonly number[], now: number): number | null => {
  const [next] = instants;
  return next === undefined ? null : Math.min(longestWait, Math.max(0, next - now));
};
