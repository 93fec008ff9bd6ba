import type { Invoice } from './surroundings.ts';

/** Who applies, and when. */
interface Applicant {
  readonly code: string | null;
  readonly name: string | null;
  /** A day number. */
  readonly appliedOn: number | null;
}

/** A day, a day number, and what was paid on it, in hundredths. */
interface Paid {
  readonly on: number;
  readonly price: number;
}

/** What the applicant paid for the vehicle; null when no invoice tells. */
export interface Bought {
  readonly on: number | null;
  readonly price: number | null;
  /** What somebody paid for it before. */
  readonly before: Paid | null;
}

/** The latest day of some invoices, of several of one day the first. */
const latestPaid = (invoices: readonly Invoice[], isMeant: (one: Invoice) => boolean) => {
  let found: Paid | null = null;
  for (const one of invoices) {
    const { issuedOn: on, price } = one;
    if (on === null || price === null || price <= 0 || !isMeant(one)) continue;
    if (found === null || on > found.on) found = { on, price };
  }
  return found;
};

const isUpTo = (day: number | null, last: number | null): boolean =>
  day !== null && last !== null && day <= last;

/**
 * The invoice by which the applicant bought the vehicle, `bought.price` in the vocabulary: of those whose buyer it is,
 * by code or by name, the latest up to the application; of several of one day the first. With the invoice before it,
 * `bought.beforePrice`: the latest of an earlier day, whoever bought.
 */
export const boughtByApplicant = (
  invoices: readonly Invoice[],
  { code, name, appliedOn }: Applicant,
): Bought => {
  const paid = latestPaid(
    invoices,
    ({ buyer, issuedOn }) =>
      buyer !== null && (buyer === code || buyer === name) && isUpTo(issuedOn, appliedOn),
  );
  if (paid === null) return { on: null, price: null, before: null };
  return { ...paid, before: latestPaid(invoices, ({ issuedOn }) => isUpTo(issuedOn, paid.on - 1)) };
};
