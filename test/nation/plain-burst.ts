import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { withCodes } from './plain-names.ts';
import {
  byVin,
  day,
  known,
  least,
  most,
  type PlainFacts,
  rowsOf,
  text,
  unique,
} from './plain-rows.ts';

/** The law's values of the pattern. */
interface BurstLaw {
  readonly lastDays: number;
  readonly vehicles: number;
  readonly keptDays: number;
  readonly firmDays: number;
  readonly firstSaleDays: number;
}

/** A vehicle that an owner registered. */
interface Registered {
  readonly owner: string;
  readonly vin: string;
  readonly on: number;
  readonly province: string | null;
  readonly isTrade: boolean;
}

const TRADE = ['dealer', 'maker', 'exporter'];
const monthOf = (on: number): string => isoDate(on).slice(0, 7);
const daysLeft = (on: number): number => {
  let left = 0;
  while (monthOf(on + left + 1) === monthOf(on)) left += 1;
  return left;
};
const daysOf = (on: number): number => Number(isoDate(on).slice(8)) + daysLeft(on);
const isFirstSale = (row: FeedRow): boolean =>
  [null, 'special', 'ordinary'].includes(text(row, 'kind'));
const isOfTrade = (kind: string | null): boolean => kind !== null && TRADE.includes(kind);

/** Times that a province's month end is busier than its other days, but for `own` vehicles, from 1 to 6. */
const riseOf = (
  feeds: Feeds,
  province: string | null,
  month: string,
  own: number,
  lastDays: number,
): number => {
  if (province === null) return 1;
  const days = known(
    rowsOf(feeds, 'certificate')
      .filter((row) => text(row, 'province') === province)
      .map((row) => day(row, 'registeredOn')),
  );
  const inside = days.filter((on) => monthOf(on) === month && daysLeft(on) < lastDays).length;
  const outside = days.filter((on) => daysLeft(on) >= lastDays).length;
  const others = unique(days.map(monthOf))
    .map((one) => daysOf(days.find((on) => monthOf(on) === one) ?? 0) - lastDays)
    .reduce((sum, count) => sum + count, 0);
  return outside === 0
    ? 1
    : Math.min(6, Math.max(1, (inside - own) / lastDays / (outside / others)));
};

/** Who registered what, of the owners that one account alone shows often enough. */
const registeredBy = (
  feeds: Feeds,
  { lastDays, vehicles, firstSaleDays }: BurstLaw,
): readonly Registered[] => {
  const [certificates, sales] = [
    rowsOf(feeds, 'certificate'),
    rowsOf(feeds, 'invoice').filter(isFirstSale),
  ];
  const policies = rowsOf(feeds, 'insurance');
  const isBlind = rowsOf(feeds, 'invoice').length === 0 && policies.length === 0;
  const isTransferred = (row: FeedRow): boolean =>
    Number(text(row, 'transfers') ?? 0) > 0 ||
    ['lastTransferOn', 'pendingExportOn'].some((key) => text(row, key) !== null);
  const all: (Registered & { readonly from: string })[] = [];
  for (const row of certificates) {
    const [vin, on, owner] = [text(row, 'vin'), day(row, 'registeredOn'), text(row, 'owner')];
    if (vin === null || on === null) continue;
    const kind = text(row, 'ownerKind');
    const told = { vin, on, province: text(row, 'province') };
    if (owner !== null && (!isTransferred(row) || isBlind))
      all.push({ ...told, owner, isTrade: isOfTrade(kind), from: 'certificate' });
    const own = sales.filter((sale) => {
      const issued = day(sale, 'issuedOn');
      return text(sale, 'vin') === vin && (issued === null || issued - on <= firstSaleDays);
    });
    const buyers = known(own.map((sale) => text(sale, 'buyer')));
    for (const buyer of buyers)
      all.push({
        ...told,
        owner: buyer,
        isTrade: buyer === owner && isOfTrade(kind),
        from: 'invoice',
      });
    if (owner === null && kind === 'dealer')
      for (const seller of known(own.map((sale) => text(sale, 'seller'))))
        all.push({ ...told, owner: seller, isTrade: true, from: 'seller' });
    for (const policy of policies.filter((one) => text(one, 'vin') === vin)) {
      const [holder, starts] = [text(policy, 'holder'), day(policy, 'startsOn')];
      const isNew = starts !== null && Math.abs(starts - on) <= 10;
      if (holder !== null && isNew && buyers.length === 0 && isTransferred(row) && holder !== owner)
        all.push({ ...told, owner: holder, isTrade: false, from: 'insurance' });
    }
  }
  const isLookedAt = (owner: string): boolean => {
    const stock = all.filter(
      (one) => one.owner === owner && one.from === 'certificate' && daysLeft(one.on) < lastDays,
    );
    const bought = sales.filter((sale) => text(sale, 'buyer') === owner).length;
    const insured = policies.filter((one) => {
      const starts = day(one, 'startsOn');
      return text(one, 'holder') === owner && starts !== null && daysLeft(starts) < lastDays + 10;
    }).length;
    const months = unique(stock.map(({ on }) => monthOf(on)));
    return (
      bought >= vehicles ||
      insured >= vehicles ||
      months.some((month) => stock.filter(({ on }) => monthOf(on) === month).length >= vehicles)
    );
  };
  const seen = all.filter(({ owner, from }) => from === 'seller' || isLookedAt(owner));
  return unique(seen.map(({ owner, vin }) => JSON.stringify([owner, vin]))).map((key) => {
    const own = seen.filter(({ owner, vin }) => JSON.stringify([owner, vin]) === key);
    const [first] = own;
    if (first === undefined) throw new Error(key);
    return { ...first, isTrade: own.some(({ isTrade }) => isTrade) };
  });
};

/** Whether an owner deals in cars, or is a young firm behind which a dealer or exporter stands. */
const isStockKeeper = (feeds: Feeds, owner: string, from: number, firmDays: number): boolean => {
  const parties = rowsOf(feeds, 'party');
  const own = parties.filter((row) => text(row, 'id') === owner);
  if (own.some((row) => isOfTrade(text(row, 'kind')))) return true;
  const isOld = own.some((row) => {
    const since = day(row, 'since');
    return since !== null && since < from - firmDays;
  });
  const linked = own.flatMap((row) => {
    const phone = text(row, 'phone');
    const sharing = parties.filter((one) => phone !== null && text(one, 'phone') === phone);
    const ids = unique(known(sharing.map((one) => text(one, 'id'))));
    return [text(row, 'controller'), ...(ids.length <= 3 ? ids : [])];
  });
  return (
    !isOld &&
    parties.some(
      (row) =>
        linked.includes(text(row, 'id')) &&
        ['dealer', 'exporter'].includes(text(row, 'kind') ?? ''),
    )
  );
};

/** R05: the burst of an owner in which a VIN was registered; of several the worst. Certificates are one a VIN. */
export const plainBurst = (told: Feeds, law: BurstLaw): PlainFacts => {
  const feeds = withCodes(told);
  const registered = registeredBy(feeds, law);
  const isInside = ({ on }: Registered): boolean => daysLeft(on) < law.lastDays;
  const certificates = byVin(rowsOf(feeds, 'certificate'));
  const isPassed = ({ owner, vin, on }: Registered): boolean => {
    const of = (account: keyof Feeds) =>
      rowsOf(feeds, account).filter((row) => text(row, 'vin') === vin);
    const later = [
      ...of('licence').map((row) => day(row, 'appliedOn')),
      ...of('declaration').map((row) => day(row, 'declaredOn')),
      ...(certificates.get(vin) ?? []).map(
        (row) => day(row, 'lastTransferOn') ?? day(row, 'pendingExportOn'),
      ),
      ...of('invoice')
        .filter((row) => text(row, 'seller') === owner && (text(row, 'buyer') ?? owner) !== owner)
        .map((row) => day(row, 'issuedOn')),
    ];
    return known(later).some((to) => to - on >= 0 && to - on <= law.keptDays);
  };
  const bursts = unique(registered.map(({ owner }) => owner)).flatMap((owner) => {
    const own = registered.filter((one) => one.owner === owner);
    const days = own.map(({ on }) => on);
    const span = (most(days) ?? 0) - (least(days) ?? 0) + 1;
    const calendar = (on: number): number =>
      Number(isoDate(on).slice(0, 4)) * 12 + Number(isoDate(on).slice(5, 7));
    const months = calendar(most(days) ?? 0) - calendar(least(days) ?? 0) + 1;
    const base = Math.max(30, span - Math.min(span, months * law.lastDays));
    const outside = own.filter((one) => !isInside(one)).length;
    return unique(days.map(monthOf)).flatMap((month) => {
      const inMonth = own.filter(({ on }) => monthOf(on) === month);
      const cars = inMonth.filter(isInside);
      if (cars.length < law.vehicles) return [];
      const [province] = known(cars.map((car) => car.province)).sort();
      const from = least(cars.map(({ on }) => on)) ?? 0;
      const usual = Math.max(
        ((outside * law.lastDays) / base) *
          riseOf(feeds, province ?? null, month, cars.length, law.lastDays),
        ((inMonth.length - cars.length) * law.lastDays) / (daysOf(from) - law.lastDays),
      );
      if (cars.length < 2 * usual) return [];
      // a keeper is young against its first burst, whichever is told
      const isTrade = own.some((one) => one.isTrade);
      return [{ owner, month, cars, from, usual, isTrade, passed: cars.filter(isPassed).length }];
    });
  });
  const found: PlainFacts = {};
  const ranked = bursts
    .map((burst) => {
      const first = least(
        bursts.filter(({ owner }) => owner === burst.owner).map(({ from }) => from),
      );
      const keeps = isStockKeeper(feeds, burst.owner, first ?? 0, law.firmDays);
      return { ...burst, isTrade: burst.isTrade || keeps, n: burst.cars.length };
    })
    .sort(
      (a, b) =>
        Number(b.isTrade) - Number(a.isTrade) ||
        b.passed / b.n - a.passed / a.n ||
        b.n - a.n ||
        (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : a.month < b.month ? -1 : 1),
    );
  for (const { cars, n, usual, isTrade, passed } of ranked) {
    for (const { vin } of cars) {
      found[vin] ??= {
        'pattern.burst': n,
        'pattern.burstTimes': Math.floor(n / Math.max(1, usual)),
        'pattern.burstOfTrade': isTrade,
        'pattern.burstPassedPercent': Math.floor((passed * 100) / n),
      };
    }
  }
  return found;
};
