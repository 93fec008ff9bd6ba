import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, inOrder, known, most, SHOWN, unique } from './lists.ts';
import { isNear } from './near-texts.ts';
import {
  type NeighbourhoodRows,
  numberOf,
  type PaperRow,
  plainOf,
  textOf,
} from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isPlaceholder, isVehicle } from './stands-for-none.ts';

const limits = valuesOfRule('integrity.refund-without-right', ['placeholderRows', 'vatPercent']);
const numbers = valuesOfRule('integrity.certificate-of-another-vehicle', [
  'keystrokes',
  'shortestNumber',
]);

interface Figures {
  /** No vehicle has claims in more rows. */
  readonly placeholderRows: number;
  readonly vatPercent: number;
  readonly keystrokes: number;
  readonly shortestNumber: number;
}

interface Claim {
  readonly number: string | null;
  readonly claimant: string | null;
  readonly invoice: string | null;
  readonly entry: string | null;
  readonly day: number | null;
  /** Hundredths of a yuan. */
  readonly amount: number | null;
}

/** What is written where a claimant is wanted and there is none; a regular expression of both engines. */
export const NO_CLAIMANT = '[无未缺待]|不详|N/A|NULL|NONE';

const noClaimant = new RegExp(`^(?:${NO_CLAIMANT})$`);

const claimOf = (row: PaperRow, { shortestNumber }: Figures): Claim => {
  const number = plainOf(row, 'refund.number');
  const claimant = textOf(row, 'refund.claimant');
  return {
    number: number === null || isPlaceholder(number, shortestNumber) ? null : number,
    claimant: claimant === null || noClaimant.test(claimant) ? null : claimant,
    invoice: plainOf(row, 'refund.invoice'),
    entry: plainOf(row, 'refund.declaration'),
    day: numberOf(row, 'refund.claimedOn'),
    amount: numberOf(row, 'refund.amount'),
  };
};

/** The different texts of a cell, without those that are an earlier one mistyped in a claim like it. */
const rightTexts = (
  claims: readonly Claim[],
  cell: 'number' | 'claimant',
  isAlike: (a: Claim, b: Claim) => boolean,
  { keystrokes }: Figures,
): readonly string[] => {
  const byText = [...groupedBy(claims, (claim) => claim[cell])];
  return byText.flatMap(([text, own], place) => {
    const isMistyped = byText
      .slice(0, place)
      .some(
        ([earlier, others]) =>
          isNear(text, earlier, keystrokes) && own.some((a) => others.some((b) => isAlike(a, b))),
      );
    return isMistyped ? [] : [text];
  });
};

interface ClaimPapers {
  readonly claimant: string | null;
  readonly invoice: string | null;
  readonly entry: string | null;
  readonly amount: number | null;
}

/** The claims that tell one claimant, invoice and entry, or none; a claim sent again counts once. */
const partsOf = (claims: readonly Claim[], told: readonly string[]): readonly ClaimPapers[] => {
  const byNumber = groupedBy(claims, ({ number }) => number);
  return told.flatMap((number) => {
    const own = byNumber.get(number) ?? [];
    const one = (cell: 'claimant' | 'invoice' | 'entry') =>
      unique(known(own.map((claim) => claim[cell])));
    const [claimants, invoices, entries] = [one('claimant'), one('invoice'), one('entry')];
    if (claimants.length > 1 || invoices.length > 1 || entries.length > 1) return [];
    const [claimant = null] = claimants;
    const [invoice = null] = invoices;
    const [entry = null] = entries;
    return [{ claimant, invoice, entry, amount: most(own.map(({ amount }) => amount)) }];
  });
};

/** A blank invoice or entry is what the other claims on the vehicle tell, where they tell one thing. */
const filled = (parts: readonly ClaimPapers[]): readonly ClaimPapers[] => {
  const only = (cell: 'invoice' | 'entry'): string | null => {
    const [text = null, ...others] = unique(known(parts.map((part) => part[cell])));
    return others.length === 0 ? text : null;
  };
  const [invoice, entry] = [only('invoice'), only('entry')];
  return parts.map((part) => ({
    ...part,
    invoice: part.invoice ?? invoice,
    entry: part.entry ?? entry,
  }));
};

/** How many claims are parts of another: together within the tax of the invoice, rounded up to whole yuan. */
const partsOfOthers = (
  told: NeighbourhoodRows,
  vin: string,
  parts: readonly ClaimPapers[],
  { vatPercent }: Figures,
): number => {
  const wholes = groupedBy(parts, ({ claimant, invoice, entry }) =>
    claimant === null || invoice === null || entry === null
      ? null
      : JSON.stringify([claimant, invoice, entry]),
  );
  let spared = 0;
  for (const own of wholes.values()) {
    const amounts = known(own.map(({ amount }) => amount));
    const price = most(
      told
        .of('invoice', vin)
        .filter((row) => plainOf(row, 'invoice.number') === own[0]?.invoice)
        .map((row) => numberOf(row, 'invoice.price')),
    );
    if (price === null || amounts.length < own.length) continue;
    const tax = Math.ceil((price * vatPercent) / ((100 + vatPercent) * 100)) * 100; // not-law: hundredths
    if (amounts.reduce((sum, amount) => sum + amount, 0) <= tax) spared += own.length - 1;
  }
  return spared;
};

const toldOf = (claim: Claim) => [
  claim.number,
  claim.day,
  claim.claimant,
  claim.invoice,
  claim.entry,
  claim.amount,
];

/**
 * R22: several claims on one vehicle, by claim number or by claimant. A claim sent again keeps its number. A number a
 * keystroke or two from an earlier one, of the same day and amount, is that one mistyped; so is a claimant near an
 * earlier one under the same number. Placeholders are no claim. Claims of one claimant on one invoice and one entry
 * are one claim in parts, as long as they come to no more than the tax that the price of the invoice holds, rounded
 * up to whole yuan; where the others tell one, a blank invoice or entry is that. A VIN in more rows than any vehicle
 * has claims stands for none.
 */
export const refundClaims: PaperPattern<Figures> = {
  name: 'refundClaims',
  figures: (law) => ({ ...limits(law), ...numbers(law) }),
  find: (told, figures) =>
    [...told.byVin('refund')].flatMap(([vin, rows]) => {
      if (rows.length < 2 || rows.length > figures.placeholderRows || !isVehicle(vin)) return [];
      const claims = rows.map((row) => claimOf(row, figures));
      const isOneDay = (a: Claim, b: Claim): boolean =>
        a.day !== null && a.amount !== null && a.day === b.day && a.amount === b.amount;
      const isOneNumber = (a: Claim, b: Claim): boolean =>
        a.number !== null && a.number === b.number;
      const numbered = rightTexts(claims, 'number', isOneDay, figures);
      const claimants = rightTexts(claims, 'claimant', isOneNumber, figures).length;
      const parts = filled(partsOf(claims, numbered));
      const count = numbered.length - partsOfOthers(told, vin, parts, figures);
      if (count < 2 && claimants < 2) return [];
      const each = [...groupedBy(claims, (claim) => JSON.stringify(toldOf(claim))).values()];
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.refundClaims': count, 'pattern.refundClaimants': claimants },
          evidence: {
            claims: each
              .flatMap(([one]) => (one === undefined ? [] : [one]))
              .toSorted((a, b) => inOrder(toldOf(a), toldOf(b)))
              .slice(0, SHOWN)
              .map(({ number, day, claimant, invoice, entry, amount }) => ({
                claim: number,
                claimedOn: isoDateOrNull(day),
                claimant,
                invoice,
                entry,
                amount: amount === null ? null : amount / 100, // not-law: hundredths
              })),
            count,
          },
        },
      ];
    }),
};
