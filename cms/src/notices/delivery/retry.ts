/** A delivery is given up after so many failures: about two days at the longest pause. */
export const MOST_ATTEMPTS = 14;
const LONGEST_PAUSE = 6 * 3600;

/**
 * Seconds to wait after a failure, or null when it is given up.
 * @param attempts how often it has failed, this time included
 * @param first seconds after the first failure; each further pause is four times as long, six hours at most
 */
export const retryAfter = (attempts: number, first: number): number | null =>
  attempts >= MOST_ATTEMPTS ? null : Math.min(LONGEST_PAUSE, first * 4 ** (attempts - 1));
