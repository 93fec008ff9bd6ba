import { parseVin } from './vin.ts';

/** Spaces of every kind, dashes of every kind, and characters that show as nothing. */
const PADDING = /[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** What stands around a VIN in some cells: its label, and the asterisks of a bar code (Code 39). */
const LABEL = /^(?:(?:VIN码?|车架号|车辆识别代号)(?:\(VIN\))?[:.#]?|\*)/u;

/** A text as `foldVin` leaves it without a label before it. */
export const withoutLabel = (text: string): string => text.replace(LABEL, '');

/** What a label or asterisks stand around, if that is a VIN; else the text. */
const unlabelled = (text: string): string => {
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return text;
  const rest = text.slice(label.length);
  return parseVin(label === '*' ? rest.replace(/\*$/, '') : rest) ?? text;
};

/**
 * A VIN as typed made comparable: full-width characters narrowed (NFKC), spaces and dashes taken out, letters made
 * capital, a label or the asterisks of a bar code taken off. It changes no character into another: that is
 * `suggestVins`, which a person must agree to.
 */
export const foldVin = (text: string): string =>
  parseVin(text) ?? unlabelled(text.normalize('NFKC').replace(PADDING, '').toUpperCase());
