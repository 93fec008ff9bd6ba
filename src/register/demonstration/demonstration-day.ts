/**
 * The day on which the demonstration lives, ISO: always the same, so that it is found again as it was made, however
 * much later. The nation that is simulated ends a few days before it, and the holidays of its year are known.
 */
export const DEMONSTRATION_DAY = '2026-11-24'; // not-law: a day of the demonstration

/** The day on which everybody is invited, ISO. */
export const FIRST_DAY = '2024-09-02'; // not-law: a day of the demonstration
