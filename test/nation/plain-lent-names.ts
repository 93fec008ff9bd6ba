import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { Feeds } from './feed-tables.ts';
import { withCodes } from './plain-names.ts';
import { known, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';
import { firstPolicyOf, firstSaleOf, isHardlyDriven, plainUses } from './plain-use.ts';

const RULE = 'integrity.lent-names';

/** The company that insured a person's vehicle first, and neither sold nor exports it. */
const insurerOf = (feeds: Feeds, vin: string): string | null => {
  const of = (account: 'licence' | 'invoice' | 'certificate') =>
    rowsOf(feeds, account).filter((row) => text(row, 'vin') === vin);
  const holder = text(firstPolicyOf(feeds, vin) ?? {}, 'holder');
  if (holder === null || holder.startsWith('p:')) return null;
  const isPersons =
    of('certificate').some((row) => text(row, 'ownerKind') === 'person') ||
    text(firstSaleOf(feeds, vin) ?? {}, 'buyer')?.startsWith('p:') === true;
  const trades =
    of('invoice').some((row) => text(row, 'seller') === holder) ||
    of('licence').some((row) => text(row, 'applicant') === holder);
  return isPersons && !trades ? holder : null;
};

/** R40: how many persons' vehicles the company insured, and the part of them that left so; by licence row. */
export const plainLentNames = (told: Feeds, law: LawNumbers): PlainFacts => {
  const feeds = withCodes(told);
  const uses = plainUses(feeds).map((use) =>
    use !== null && isHardlyDriven(use, law, RULE) ? use : null,
  );
  const insured = unique(known(rowsOf(feeds, 'insurance').map((row) => text(row, 'vin'))));
  const holders = new Map(insured.map((vin) => [vin, insurerOf(feeds, vin)]));
  const idle = unique(known(uses).map(({ vin }) => vin));
  const found: PlainFacts = {};
  for (const [at, use] of uses.entries()) {
    const holder = use === null ? null : (holders.get(use.vin) ?? null);
    if (holder === null) continue;
    const n = idle.filter((vin) => holders.get(vin) === holder).length;
    const of = insured.filter((vin) => holders.get(vin) === holder).length;
    if (n * 100 < law.least(`${RULE}.vehicles`) * law.least(`${RULE}.percent`)) continue; // not-law: percent
    found[at + 1] = {
      'pattern.lentNames': of,
      'pattern.lentNamesPercent': Math.floor((n * 100) / of), // not-law: percent
    };
  }
  return found;
};
