import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import {
  byVin,
  day,
  isVin,
  known,
  least,
  type PlainFacts,
  rowsOf,
  text,
  unique,
} from './plain-rows.ts';

const of = (name: string): string => `integrity.insured-not-plated.${name}`;

/** A vehicle at home that was insured long before it was plated. */
export interface Late {
  readonly vin: string;
  readonly days: number;
  readonly plated: number;
  readonly month: string;
  readonly seller: string | null;
  readonly holder: string | null;
  readonly owner: string | null;
  readonly isPerson: boolean;
}

const monthOf = (on: number): string => isoDate(on).slice(0, 7);
const smallest = (texts: readonly (string | null)[]): string | null =>
  known(texts).sort()[0] ?? null;
const isFirstSale = (row: FeedRow): boolean =>
  [null, 'special', 'ordinary'].includes(text(row, 'kind'));
const isCode = (one: string): boolean => /^[\w:-]*$/.test(one);

/** The last day of a month as `2025-03`. */
const endOf = (month: string): number => {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return Date.UTC(year, at, 0) / 86_400_000;
};

/** Those of R08, without the orders of companies. */
export const lateVehicles = (feeds: Feeds, law: LawNumbers): readonly Late[] => {
  const certificates = byVin(rowsOf(feeds, 'certificate'));
  const asked = new Set(
    (['licence', 'declaration'] as const).flatMap((account) =>
      rowsOf(feeds, account).map((row) => text(row, 'vin')),
    ),
  );
  const late = [...byVin(rowsOf(feeds, 'insurance'))].flatMap(([vin, policies]): Late[] => {
    const plates = certificates.get(vin) ?? [];
    const on = least(known(policies.map((row) => day(row, 'startsOn'))));
    const plated = least(known(plates.map((row) => day(row, 'registeredOn'))));
    if (on === null || plated === null || !isVin(vin) || asked.has(vin)) return [];
    const days = plated - on;
    const isLate = (policy: number, plate: number): boolean =>
      plate - policy > law(of('homeDays'), plate) && plate - policy <= law(of('mostDays'), plate);
    if (!isLate(on, plated)) return [];
    const owners = unique(known(plates.map((row) => text(row, 'owner'))));
    const isFirst = plates.every(
      (row) => Number(text(row, 'transfers') ?? 0) === 0 && text(row, 'lastTransferOn') === null,
    );
    const sales = rowsOf(feeds, 'invoice').filter((row) => text(row, 'vin') === vin);
    return [
      {
        vin,
        days,
        plated,
        month: monthOf(on),
        seller: smallest(sales.filter(isFirstSale).map((row) => text(row, 'seller'))),
        holder: smallest(
          policies.filter((row) => day(row, 'startsOn') === on).map((row) => text(row, 'holder')),
        ),
        owner: isFirst && owners.length === 1 ? (owners[0] ?? null) : null,
        isPerson: plates.every((row) => text(row, 'ownerKind') === 'person'),
      },
    ];
  });
  return late.filter(
    (one) =>
      one.holder === null ||
      one.owner !== one.holder ||
      late.filter((other) => other.holder === one.holder && other.owner === other.holder).length <
        law(of('orderVehicles'), one.plated),
  );
};

/** R08: vehicles at home that were insured long before they were plated. */
export const plainPlatedLate = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const late = lateVehicles(feeds, law);
  const plated = rowsOf(feeds, 'certificate').flatMap((row) => {
    const [vin, on] = [text(row, 'vin'), day(row, 'registeredOn')];
    return on === null ? [] : [{ wmi: vin === null ? null : vin.slice(0, 3), month: monthOf(on) }];
  });
  const sold = rowsOf(feeds, 'invoice')
    .filter(isFirstSale)
    .flatMap((row) => {
      const on = day(row, 'issuedOn');
      return on === null ? [] : [{ seller: text(row, 'seller'), month: monthOf(on) }];
    });
  const bySeller = (seller: string, month: string) => {
    const n = late.filter((one) => one.seller === seller && one.month === month).length;
    const all = sold.filter((one) => one.seller === seller && one.month === month).length;
    return { month, n, total: Math.max(all, n), place: 1 };
  };
  const byMaker = (wmi: string, month: string) => {
    const n = late.filter((one) => one.vin.slice(0, 3) === wmi && one.month === month).length;
    const all = plated.filter((one) => one.wmi === wmi && one.month === month).length;
    return { month, n, total: all + n, place: 2 };
  };
  const months = unique([...late, ...sold, ...plated].map(({ month }) => month));
  const found: PlainFacts = {};
  for (const vehicle of late) {
    const { seller, holder, owner, month } = vehicle;
    const kinds = [
      ...(seller === null ? [] : [months.map((one) => bySeller(seller, one))]),
      months.map((one) => byMaker(vehicle.vin.slice(0, 3), one)),
    ];
    const isOther =
      vehicle.isPerson &&
      owner !== null &&
      holder !== null &&
      owner !== holder &&
      isCode(owner) === isCode(holder);
    const cells = kinds.flatMap((all) => {
      const cell = all.find((one) => one.month === month);
      if (cell === undefined) return [];
      const rest = all.filter((one) => one !== cell);
      const sum = (key: 'n' | 'total'): number => rest.reduce((sums, one) => sums + one[key], 0);
      const own = sum('total') === 0 ? 0 : (sum('n') * 100) / sum('total'); // not-law: percent
      const others = plated.length - cell.total;
      const around = others === 0 ? 0 : ((late.length - cell.n) * 100) / others; // not-law: percent
      const at = (name: string): number => law(of(name), endOf(cell.month));
      const usual = Math.max(around, Math.min(at('mostUsualPercent'), own), 0);
      const part = Math.floor((cell.n * 100) / cell.total); // not-law: percent
      const isMany =
        cell.n >= at('lateVehicles') &&
        part >= at('latePercent') &&
        part >= Math.ceil(usual) * at('times');
      return isOther || isMany ? [{ ...cell, usual, part, isMany }] : [];
    });
    const [worst] = cells.sort(
      (a, b) =>
        Number(b.isMany) - Number(a.isMany) ||
        b.n / b.total - a.n / a.total ||
        b.n - a.n ||
        a.place - b.place,
    );
    if (worst === undefined) continue;
    found[vehicle.vin] = {
      'pattern.platedLateDays': vehicle.days,
      'pattern.platedForOther': isOther,
      'pattern.platedLate': worst.n,
      'pattern.platedLatePercent': worst.part,
      'pattern.platedLateUsualPercent': Math.ceil(worst.usual),
    };
  }
  return found;
};
