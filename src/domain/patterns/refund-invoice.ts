import { firstTexts, groupedBy, inOrder, known, most, SHOWN, unique } from './lists.ts';
import { isNear } from './near-texts.ts';
import { type NeighbourhoodRows, plainOf, textOf } from './neighbourhood.ts';
import { type Evidence, type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isPlaceholder, isVehicle } from './stands-for-none.ts';

const limits = valuesOfRule('integrity.refund-without-right', [
  'leastClaims',
  'paperDigits',
  'placeholderVins',
]);
const numbers = valuesOfRule('integrity.certificate-of-another-vehicle', [
  'keystrokes',
  'shortestNumber',
]);

/** The numbers of the law that decide R22's invoices. */
export interface InvoiceFigures {
  /** Of fewer claims no custom can be told. */
  readonly leastClaims: number;
  readonly paperDigits: number;
  /** An invoice of more vehicles is no one invoice. */
  readonly placeholderVins: number;
  readonly keystrokes: number;
  readonly shortestNumber: number;
}

interface Claim {
  readonly vin: string;
  readonly invoice: string;
}

/** Claims that name an invoice. */
export const claimsIn = (told: NeighbourhoodRows): readonly Claim[] =>
  told.rows('refund').flatMap((row) => {
    const [vin, invoice] = [textOf(row, 'refund.vin'), plainOf(row, 'refund.invoice')];
    return vin === null || invoice === null ? [] : [{ vin, invoice }];
  });

/** An invoice of which a claim on a vehicle tells something. */
const isTelling = ({ vin, invoice }: Claim, figures: InvoiceFigures): boolean =>
  !isPlaceholder(invoice, figures.shortestNumber) &&
  !(invoice.length === figures.paperDigits && /^[0-9]+$/.test(invoice)) &&
  isVehicle(vin);

/** By invoice, the vehicles for which it was refunded, those mistyped left out. */
const refundedFor = (
  told: NeighbourhoodRows,
  claims: readonly Claim[],
  figures: InvoiceFigures,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [invoice, own] of groupedBy(claims, (claim) => claim.invoice)) {
    const vins = unique(own.map(({ vin }) => vin));
    if (vins.length < 2 || own.length > figures.placeholderVins) continue;
    const vehicles = vins.filter((vin) => isTelling({ vin, invoice }, figures));
    const isDeclared = (vin: string): boolean => told.of('declaration', vin).length > 0;
    const right = vehicles.filter(
      (a) =>
        isDeclared(a) ||
        !vehicles.some((b) => b !== a && isDeclared(b) && isNear(a, b, figures.keystrokes)),
    );
    if (right.length > 1) found.set(invoice, right.toSorted());
  }
  return found;
};

/** An invoice relied on for a vehicle, and the vehicles for which it was written. */
interface Astray extends Claim {
  readonly billed: readonly string[];
}

/** Claims on an invoice that the invoice account knows for other vehicles only; each once. */
const claimsAstray = (
  told: NeighbourhoodRows,
  claims: readonly Claim[],
  figures: InvoiceFigures,
): readonly Astray[] => {
  const billed = groupedBy(told.rows('invoice'), (row) => plainOf(row, 'invoice.number'));
  const each = groupedBy(claims, ({ vin, invoice }) => JSON.stringify([vin, invoice]));
  return [...each.values()].flatMap(([claim]) => {
    if (claim === undefined || !isTelling(claim, figures)) return [];
    const { vin, invoice } = claim;
    const own = told.of('invoice', vin).map((row) => plainOf(row, 'invoice.number'));
    if (own.includes(null) || own.includes(invoice)) return [];
    const vins = unique((billed.get(invoice) ?? []).map((row) => textOf(row, 'invoice.vin')));
    const others = known(vins);
    const isOpen =
      others.length < vins.length ||
      others.length > figures.placeholderVins ||
      others.some((other) => isNear(vin, other, figures.keystrokes));
    return others.length === 0 || isOpen ? [] : [{ vin, invoice, billed: others }];
  });
};

/** Each claim on an invoice of other vehicles, once. */
export const invoicesAstray = (
  told: NeighbourhoodRows,
  figures: InvoiceFigures,
): readonly Claim[] => claimsAstray(told, claimsIn(told), figures);

/** Claims on invoices of other vehicles of all, in percent; 0 of so few that no custom can be told. */
export const invoiceUsualPercent = (
  astray: number,
  claims: number,
  { leastClaims }: InvoiceFigures,
): number => (claims < leastClaims ? 0 : Math.floor((astray * 100) / claims)); // not-law: percent

interface Found {
  readonly invoice: string;
  readonly shared: number | null;
  readonly others: number | null;
  readonly told: Evidence;
}

/**
 * R22: one invoice refunded for several vehicles, and an invoice relied on that the invoice account knows for other
 * vehicles only. Where invoices are often another vehicle's, a bulk invoice names its first alone, and the part says
 * so (of the whole account: from the last run). A VIN that nobody declared and is near one of the same invoice is
 * that one mistyped; an invoice of the vehicle without a number, or of a blank VIN or one near the vehicle's, leaves
 * it open. The number of a paper invoice is unique with its code alone: by itself it is no invoice.
 */
export const refundInvoice: PaperPattern<InvoiceFigures> = {
  name: 'refundInvoice',
  figures: (law) => ({ ...limits(law), ...numbers(law) }),
  find: (told, figures, population) => {
    const claims = claimsIn(told);
    const found: (Found & { readonly vin: string })[] = [];
    for (const [invoice, vins] of refundedFor(told, claims, figures)) {
      const shared = vins.length;
      for (const vin of vins) {
        const others = vins.filter((other) => other !== vin).slice(0, SHOWN);
        const told = { invoice, refundedFor: others, count: shared, invoicedFor: null };
        found.push({ vin, invoice, shared, others: null, told });
      }
    }
    for (const { vin, invoice, billed } of claimsAstray(told, claims, figures)) {
      const invoicedFor = firstTexts(billed);
      const told = { invoice, refundedFor: null, count: null, invoicedFor };
      found.push({ vin, invoice, shared: null, others: billed.length, told });
    }
    return [...groupedBy(found, ({ vin }) => vin)].map(([vin, own]) => {
      const others = most(own.map((one) => one.others));
      return {
        vin,
        licenceRow: null,
        facts: {
          'pattern.refundInvoiceVins': most(own.map(({ shared }) => shared)),
          'pattern.refundInvoiceOthers': others,
          'pattern.refundInvoiceUsualPercent':
            others === null ? null : (population?.invoiceUsualPercent ?? null),
        },
        evidence: {
          invoices: own
            .toSorted((a, b) => inOrder([a.invoice, a.shared], [b.invoice, b.shared]))
            .slice(0, SHOWN)
            .map((one) => one.told),
        },
      };
    });
  },
};
