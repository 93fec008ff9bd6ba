import { parseVin } from './vin.ts';

/** Spaces of every kind, dashes of every kind, and characters that show as nothing. */
const PADDING = /[\s\p{Pd}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/**
 * A VIN as typed made comparable: full-width characters narrowed (NFKC), spaces and dashes taken
 * out, letters made capital. It changes no character into another: that is `suggestVins`, which a
 * person must agree to.
 */
export const foldVin = (text: string): string =>
  parseVin(text) ?? text.normalize('NFKC').replace(PADDING, '').toUpperCase();
