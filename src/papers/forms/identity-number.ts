import { usccStandingOf } from '../../domain/identifiers/uscc.ts';

/** 18 places: division, day of birth, order, check character (GB 11643). */
const IDENTITY = /^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
/** The older one of 15 digits. */
const OLDER = /^[1-8]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;

/**
 * Whether a text has the form of a person's identity number, right or mistyped, and is no credit code. A private
 * buyer's stands where a company's code does; such are never read out of papers.
 */
export const looksLikeIdentity = (text: string): boolean =>
  (IDENTITY.test(text) || OLDER.test(text)) && usccStandingOf(text) !== 'valid';
