/**
 * What a letter and a review cost in work. The hours are assumptions of our own: nobody has published how long a
 * manufacturer writes a confirmation or an office reads an application, so that whoever asks may put own hours in their
 * place. The pay is what the National Bureau of Statistics published on 2025-05-16 for 2024: 124,110 yuan a year on
 * average in urban units that are not private.
 */
export const HANDLING = {
  /** Hours of work on a letter: it is asked for, written, sealed and filed. An assumption of our own. */
  letterHours: 2, // not-law: hours
  /** Hours of work on an application that a person has to look at. An assumption of our own. */
  reviewHours: 1, // not-law: hours
  /** Average yearly pay in yuan, 2024. */
  yearlyPay: 124_110, // not-law: yuan
  /** Hours of work in a year: 250 days of eight hours, rounded. An assumption of our own. */
  yearlyHours: 2_000, // not-law: hours
} as const;

/** Hours that a letter and a review take. */
export interface HandlingHours {
  readonly letter: number;
  readonly review: number;
}

/** What so many letters and reviews cost in work, whole yuan; negative where there are fewer. */
export const handlingCost = (
  { letters, reviews }: { readonly letters: number; readonly reviews: number },
  { letter, review }: HandlingHours,
): number =>
  Math.round(((letters * letter + reviews * review) * HANDLING.yearlyPay) / HANDLING.yearlyHours);
