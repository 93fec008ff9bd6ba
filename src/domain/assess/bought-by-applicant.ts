import type { Invoice } from './surroundings.ts';

/** Who applies, and when. */
interface Applicant {
  readonly code: string | null;
  readonly name: string | null;
  /** A day number. */
  readonly appliedOn: number | null;
}

/** What the applicant paid for the vehicle, in hundredths, and on which day; null when no invoice tells. */
export interface Bought {
  readonly on: number | null;
  readonly price: number | null;
}

/**
 * The invoice by which the applicant bought the vehicle, `bought.price` in the vocabulary: of those whose buyer it is,
 * by code or by name, the latest up to the application; of several of one day the first.
 */
export const boughtByApplicant = (
  invoices: readonly Invoice[],
  { code, name, appliedOn }: Applicant,
): Bought => {
  let found: Bought = { on: null, price: null };
  if (appliedOn === null) return found;
  for (const { buyer, issuedOn: on, price } of invoices) {
    if (buyer === null || (buyer !== code && buyer !== name)) continue;
    if (on === null || on > appliedOn || price === null || price <= 0) continue;
    if (found.on === null || on > found.on) found = { on, price };
  }
  return found;
};
