import { plainNumber } from '../identifiers/plain-number.ts';
import type { Invoice } from './surroundings.ts';

const onlyOne = (kinds: readonly (string | null)[]): string | null => {
  const [first, ...rest] = new Set(kinds);
  return rest.length === 0 ? (first ?? null) : null;
};

/**
 * Kind of the invoice that a refund relies on, `relied.invoiceKind` in the vocabulary: of the vehicle's
 * invoices the one whose number the claim names, spelling aside. When the claim names none, or
 * an invoice has no number, any may be meant, and they must be of one kind. Null when it is not known.
 */
export const reliedInvoiceKind = (
  named: string | null,
  invoices: readonly Invoice[],
): string | null => {
  const meant = invoices.filter(
    ({ number }) => named !== null && number !== null && plainNumber(number) === plainNumber(named),
  );
  if (meant.length > 0) return onlyOne(meant.flatMap(({ kind }) => kind ?? []));
  const open = named === null || invoices.some(({ number }) => number === null);
  return open ? onlyOne(invoices.map(({ kind }) => kind)) : null;
};
