/** Words of 32 bits that a VIN takes. */
export const VIN_WORDS = 3; // not-law: words of a VIN

/** Digits and capitals, and that there is none: six characters are one whole number below 2 ** 32. */
const BASE = 37; // not-law: characters
const IN_A_WORD = 6; // not-law: characters
/** A first word that no six characters make: the text stands elsewhere, at the place that the second word tells. */
export const ELSEWHERE = 0xffffffff;

/** Place of a character among digits and capitals, from 1; 0 of every other. */
const placeOf = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 0x2f;
  return code >= 0x41 && code <= 0x5a ? code - 0x36 : 0;
};

/** The characters of a text from a place on as one number; null where one is neither digit nor capital. */
const wordOf = (text: string, from: number): number | null => {
  let word = 0;
  for (let at = from; at < from + IN_A_WORD; at += 1) {
    const place = at < text.length ? placeOf(text.charCodeAt(at)) : 0;
    if (place === 0 && at < text.length) return null;
    word = word * BASE + place;
  }
  return word;
};

/**
 * Writes a VIN into an array, in words that two have alike only when they are the same text: of digits and capitals by
 * these, every other by its place among texts that are kept elsewhere. The empty text writes nothing.
 *
 * @param placeElsewhere keeps a text, and gives its place.
 */
export const packVin = (
  array: Uint32Array,
  at: number,
  vin: string,
  placeElsewhere: (text: string) => number,
): void => {
  if (vin === '') return;
  const first = wordOf(vin, 0);
  const second = wordOf(vin, IN_A_WORD);
  const third = wordOf(vin, IN_A_WORD * 2); // not-law: words of a VIN
  const isPacked = first !== null && second !== null && third !== null;
  if (isPacked && vin.length <= IN_A_WORD * VIN_WORDS) {
    array[at] = first;
    array[at + 1] = second;
    array[at + 2] = third; // not-law: words of a VIN
    return;
  }
  array[at] = ELSEWHERE;
  array[at + 1] = placeElsewhere(vin);
};
