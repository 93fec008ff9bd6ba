import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { day, known, type PlainFacts, rowsOf, text } from './plain-rows.ts';

const amount = (row: FeedRow, key: string): number | null => {
  const cell = row[key];
  return typeof cell === 'number' && cell > 0 ? cell : null;
};

const quarterOf = (row: FeedRow, key: string): string | null => {
  const said = text(row, key);
  if (said === null) return null;
  return `${said.slice(0, 4)} ${Math.ceil(Number(said.slice(5, 7)) / 3)}`; // not-law: the calendar
};

const middle = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
};

/** R42: what the entry tells, in percent of the licence, by licence row. */
export const plainCurrencies = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const licences = rowsOf(feeds, 'licence');
  const ratioOf = (row: FeedRow): number | null => {
    const [price, applied] = [amount(row, 'unitPrice'), day(row, 'appliedOn')];
    let last: FeedRow | null = null;
    for (const bill of rowsOf(feeds, 'invoice')) {
      const on = day(bill, 'issuedOn');
      if (text(bill, 'vin') !== text(row, 'vin') || amount(bill, 'price') === null) continue;
      if (on === null || applied === null || on > applied) continue;
      if (last === null || on > (day(last, 'issuedOn') ?? 0)) last = bill;
    }
    const paid = last === null ? null : amount(last, 'price');
    return price === null || paid === null ? null : price / paid;
  };
  const worthOf = (currency: string | null, quarter: string | null): number | null => {
    const own = licences.filter((row) => text(row, 'currency') === currency);
    for (const some of [own.filter((row) => quarterOf(row, 'appliedOn') === quarter), own]) {
      const ratios = known(some.map(ratioOf));
      if (ratios.length >= law.least('integrity.two-currencies.likeVehicles'))
        return middle(ratios);
    }
    return currency === 'CNY' ? 1 : null;
  };
  const found: PlainFacts = {};
  for (const [place, row] of licences.entries()) {
    const price = amount(row, 'unitPrice');
    const mine = rowsOf(feeds, 'declaration').filter(
      (entry) =>
        text(entry, 'vin') === text(row, 'vin') &&
        amount(entry, 'value') !== null &&
        (text(entry, 'licence') === null || text(entry, 'licence') === text(row, 'number')),
    );
    const currency = text(row, 'currency');
    if (text(row, 'vin') === null || price === null || currency === null) continue;
    if (mine.some((entry) => text(entry, 'currency') === currency)) continue;
    const here = worthOf(currency, quarterOf(row, 'appliedOn'));
    const told = mine.flatMap((entry) => {
      const other = text(entry, 'currency');
      const there = other === null ? null : worthOf(other, quarterOf(entry, 'declaredOn'));
      if (here === null || there === null) return [];
      if (day(entry, 'declaredOn') === null || day(row, 'appliedOn') === null) return [];
      return [Math.round((((amount(entry, 'value') ?? 0) / there) * 100) / (price / here))];
    });
    const far = told.filter((percent) => percent >= 110 || percent * 110 <= 10000);
    const distance = (percent: number): number => Math.max(percent, 10000 / Math.max(percent, 1));
    const [worst] = far.sort((a, b) => distance(b) - distance(a));
    if (worst !== undefined) found[place + 1] = { 'pattern.otherCurrencyPercent': worst };
  }
  return found;
};
