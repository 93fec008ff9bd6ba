import { plainNumber } from '../identifiers/plain-number.ts';
import { isNamed } from '../rules/named.ts';
import type { Invoice } from './surroundings.ts';

const onlyOne = (kinds: readonly (string | null)[]): string | null => {
  const [first, ...rest] = new Set(kinds);
  return rest.length === 0 ? (first ?? null) : null;
};

/** Of a vehicle's invoices those whose number a claim names, spelling aside. */
const namedAmong = (named: string | null, invoices: readonly Invoice[]): readonly Invoice[] =>
  invoices.filter(
    ({ number }) => named !== null && number !== null && plainNumber(number) === plainNumber(named),
  );

/**
 * Kind of the invoice that a refund relies on, `relied.invoiceKind` in the vocabulary: of the vehicle's
 * invoices the one whose number the claim names, spelling aside. When the claim names none, or
 * an invoice has no number, any may be meant, and they must be of one kind. Null when it is not known.
 */
export const reliedInvoiceKind = (
  named: string | null,
  invoices: readonly Invoice[],
): string | null => {
  const meant = namedAmong(named, invoices);
  if (meant.length > 0) return onlyOne(meant.flatMap(({ kind }) => kind ?? []));
  const open = named === null || invoices.some(({ number }) => number === null);
  return open ? onlyOne(invoices.map(({ kind }) => kind)) : null;
};

/** What the pseudonyms of persons begin with. */
export const PERSON = 'p:';

/** Whether two codes are one, mistyped or not; null when one may be a name or a code of another kind. */
const isOneCode = (a: string, b: string, keystrokes: number): boolean | null => {
  if (isNamed(a) || isNamed(b)) return null;
  if (a.startsWith(PERSON) || b.startsWith(PERSON)) return a === b;
  if (a.length !== b.length) return null;
  return [...a].filter((character, at) => character !== b[at]).length <= keystrokes;
};

/**
 * Whether the claimant of a refund bought the vehicle, `relied.claimantBought` in the vocabulary. False when the
 * invoice relied on is told with another buyer, by code; of a claim that names none, when all of the vehicle's are.
 * Else true when the claimant is the buyer of one of them, mistyped or not, and null when that is not known.
 *
 * @param keystrokes so few characters apart, two codes are one.
 */
export const claimantBought = (
  claimant: string | null,
  named: string | null,
  invoices: readonly Invoice[],
  keystrokes: number,
): boolean | null => {
  if (claimant === null) return null;
  const isBuyer = ({ buyer }: Invoice): boolean | null =>
    buyer === null ? null : buyer === claimant || isOneCode(buyer, claimant, keystrokes);
  const relied = named === null ? invoices : namedAmong(named, invoices);
  if (relied.length > 0 && relied.every((invoice) => isBuyer(invoice) === false)) return false;
  return invoices.some((invoice) => isBuyer(invoice) === true) ? true : null;
};
