import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { Feeds } from './feed-tables.ts';
import { withCodes } from './plain-names.ts';
import { known, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';
import { firstSaleOf, isHardlyDriven, plainOwners, plainUses } from './plain-use.ts';

const RULE = 'integrity.idle-hand';

/** The hands that passed a vehicle on, each as kind and parties in one text. */
const handsOf = (feeds: Feeds, vin: string): readonly string[] => {
  const of = (account: 'licence' | 'invoice' | 'certificate') =>
    rowsOf(feeds, account).filter((row) => text(row, 'vin') === vin);
  const exporters = known(of('licence').map((row) => text(row, 'applicant')));
  const sale = firstSaleOf(feeds, vin);
  const later = of('invoice').filter((row) => row !== sale);
  const owners = plainOwners(feeds, vin);
  const isPassed =
    exporters.length > 0 ||
    later.length > 0 ||
    of('certificate').some(
      (row) => Number(row['transfers'] ?? 0) > 0 || text(row, 'lastTransferOn') !== null,
    );
  const between = later
    .flatMap((row) => [text(row, 'seller'), exporters.length > 0 ? text(row, 'buyer') : null])
    .filter((hand) => hand !== null && !owners.includes(hand) && !exporters.includes(hand));
  const dealer = text(sale ?? {}, 'seller');
  return unique([
    ...(isPassed ? owners.map((hand) => `owner ${hand}`) : []),
    ...between.map((hand) => `between ${hand}`),
    ...(dealer === null ? [] : exporters.map((exporter) => `pair ${dealer} ${exporter}`)),
  ]);
};

/** R35: hardly driven vehicles of the worst hand of each, and their part of all that it passed on; by licence row. */
export const plainIdleHand = (told: Feeds, law: LawNumbers): PlainFacts => {
  const feeds = withCodes(told);
  const uses = plainUses(feeds);
  const idle = uses.map((use) =>
    use !== null &&
    use.age > law('cn.648.letter-required.days', use.applied) &&
    isHardlyDriven(use, law, RULE)
      ? use
      : null,
  );
  const all = (['licence', 'invoice', 'insurance', 'certificate'] as const).flatMap((account) =>
    rowsOf(feeds, account).map((row) => text(row, 'vin')),
  );
  const hands = new Map(unique(known(all)).map((vin) => [vin, handsOf(feeds, vin)]));
  const count = (hand: string, vins: readonly string[]): number =>
    vins.filter((vin) => hands.get(vin)?.includes(hand) === true).length;
  const idleVins = unique(known(idle).map(({ vin }) => vin));
  const found: PlainFacts = {};
  for (const [at, use] of idle.entries()) {
    if (use === null) continue;
    const value = (name: string): number => law(`${RULE}.${name}`, use.applied);
    const [worst] = (hands.get(use.vin) ?? [])
      .map((hand) => {
        const n = count(hand, idleVins);
        const part = Math.floor((n * 100) / count(hand, [...hands.keys()])); // not-law: percent
        return { n, part, raised: n >= value('vehicles') && part >= value('percent') };
      })
      .filter(({ n }) => n >= law.least(`${RULE}.vehicles`))
      .sort((a, b) => Number(b.raised) - Number(a.raised) || b.part - a.part || b.n - a.n);
    if (worst !== undefined)
      found[at + 1] = { 'pattern.idleHand': worst.n, 'pattern.idleHandPercent': worst.part };
  }
  return found;
};
