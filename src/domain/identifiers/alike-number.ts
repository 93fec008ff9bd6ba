/** Letters that are read and typed for a digit: each of `from` for the one at its place in `to`. */
export const LOOK_ALIKES = { from: 'OI', to: '01' } as const;

/** A number with the letters that look like digits read as such. */
export const withDigits = (number: string): string =>
  number.replace(/[OI]/g, (letter) => LOOK_ALIKES.to[LOOK_ALIKES.from.indexOf(letter)] ?? letter);

/**
 * What ends in a counter: a mark and so few digits. One digit more is another number of the series. A regular
 * expression of both engines.
 *
 * @param digits at most so many, of R14 `counterDigits`.
 */
export const counterOf = (digits: number): string => `[-/_. ][0-9]{1,${digits}}$`;
