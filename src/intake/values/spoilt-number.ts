/** What a spreadsheet makes of a long number when it saves text: `4.42600E+19`, which many numbers are; or cut off. */
const SPOILT = /^\d(?:[.,]\d+)?E\+\d{0,3}$/i;

/** Says whether a folded text was a number of some paper before a spreadsheet rounded it. */
export const isSpoiltNumber = (folded: string): boolean => SPOILT.test(folded);
