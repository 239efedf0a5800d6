/** How much of a plan its partner gets: every shown field, its time alone, or nothing. */
export type ShowLevel = 'full' | 'busy' | 'none';
