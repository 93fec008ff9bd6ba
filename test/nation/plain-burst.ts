import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { isNoContact } from '../../src/domain/identifiers/no-contact.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
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

/** A vehicle that an owner registered. */
interface Registered {
  readonly owner: string;
  readonly vin: string;
  readonly on: number;
  readonly province: string | null;
  readonly isTrade: boolean;
}

/** What one account tells of who registered what. */
interface AccountRegistration extends Registered {
  readonly from: string;
}

/** Who registers together: one owner, or companies that share something. */
interface Unit {
  readonly name: string;
  readonly grouped: boolean;
  readonly cars: readonly Registered[];
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

const of = (name: string): string => `integrity.month-end-burst.${name}`;

/** A value of R05 at the end of the month of a day. */
const at = (law: LawNumbers, name: string, on: number): number => law(of(name), on + daysLeft(on));

/** Whether a day is one of those that end a month. */
const endsMonth = (on: number, law: LawNumbers): boolean => daysLeft(on) < at(law, 'lastDays', on);

/** Whether a day is one of those that end a quarter. */
const endsQuarter = (on: number, law: LawNumbers): boolean =>
  Number(isoDate(on).slice(5, 7)) % 3 === 0 && daysLeft(on) < at(law, 'quarterDays', on);

/** Times that a province's month end is busier than its other days, but for `own` vehicles, from 1 to the most. */
const riseOf = (
  feeds: Feeds,
  province: string | null,
  from: number,
  own: number,
  law: LawNumbers,
  isInside: (on: number) => boolean,
  windowDays: number,
): number => {
  if (province === null) return 1;
  const days = known(
    rowsOf(feeds, 'certificate')
      .filter((row) => text(row, 'province') === province)
      .map((row) => day(row, 'registeredOn')),
  );
  const inside = days.filter((on) => monthOf(on) === monthOf(from) && isInside(on)).length;
  const outside = days.filter((on) => !endsMonth(on, law)).length;
  const others = unique(days.map(monthOf))
    .map((one) => days.find((on) => monthOf(on) === one) ?? 0)
    .map((on) => daysOf(on) - at(law, 'lastDays', on))
    .reduce((sum, count) => sum + count, 0);
  return outside === 0
    ? 1
    : Math.min(
        at(law, 'mostRise', from),
        Math.max(1, (inside - own) / ((outside / others) * windowDays)),
      );
};

/** Who registered what, as any account tells it. */
const toldOf = (feeds: Feeds, law: LawNumbers): readonly AccountRegistration[] => {
  const [certificates, sales] = [
    rowsOf(feeds, 'certificate'),
    rowsOf(feeds, 'invoice').filter(isFirstSale),
  ];
  const policies = rowsOf(feeds, 'insurance');
  const isBlind = rowsOf(feeds, 'invoice').length === 0 && policies.length === 0;
  const isTransferred = (row: FeedRow): boolean =>
    Number(text(row, 'transfers') ?? 0) > 0 ||
    ['lastTransferOn', 'pendingExportOn'].some((key) => text(row, key) !== null);
  const all: AccountRegistration[] = [];
  for (const row of certificates) {
    const [vin, on, owner] = [text(row, 'vin'), day(row, 'registeredOn'), text(row, 'owner')];
    if (vin === null || on === null) continue;
    const kind = text(row, 'ownerKind');
    const firstSaleDays = law('integrity.dates-out-of-order.firstSaleDays', on);
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
      const isNew = starts !== null && Math.abs(starts - on) <= law(of('policyDays'), on);
      if (holder !== null && isNew && buyers.length === 0 && isTransferred(row) && holder !== owner)
        all.push({ ...told, owner: holder, isTrade: false, from: 'insurance' });
    }
  }
  return all;
};

/** Each vehicle once, of the first owner in order. */
const merged = (told: readonly AccountRegistration[]): readonly Registered[] =>
  unique(told.map(({ vin }) => vin)).map((vin) => {
    const own = told.filter((one) => one.vin === vin);
    const [first] = [...own].sort((a, b) => (a.owner < b.owner ? -1 : 1));
    if (first === undefined) throw new Error(vin);
    return { ...first, isTrade: own.some(({ isTrade }) => isTrade) };
  });

/** Owners that one account alone shows often enough. */
const singles = (
  feeds: Feeds,
  all: readonly AccountRegistration[],
  law: LawNumbers,
): readonly Unit[] => {
  const vehicles = law.least(of('vehicles'));
  const policyDays = law.most(of('lastDays')) + law.most(of('policyDays'));
  const sales = rowsOf(feeds, 'invoice').filter(isFirstSale);
  const policies = rowsOf(feeds, 'insurance');
  const isLookedAt = (owner: string): boolean => {
    const stock = all.filter(
      (one) => one.owner === owner && one.from === 'certificate' && endsMonth(one.on, law),
    );
    const bought = sales.filter((sale) => text(sale, 'buyer') === owner).length;
    const insured = policies.filter((one) => {
      const starts = day(one, 'startsOn');
      return text(one, 'holder') === owner && starts !== null && daysLeft(starts) < policyDays;
    }).length;
    const months = unique(stock.map(({ on }) => monthOf(on)));
    return (
      bought >= vehicles ||
      insured >= vehicles ||
      months.some((month) => stock.filter(({ on }) => monthOf(on) === month).length >= vehicles)
    );
  };
  const seen = all.filter(({ owner, from }) => from === 'seller' || isLookedAt(owner));
  return unique(seen.map(({ owner }) => owner)).map((owner) => ({
    name: owner,
    grouped: false,
    cars: merged(seen.filter((one) => one.owner === owner)),
  }));
};

/**
 * Companies that share an address, a telephone or a controller, with what they registered but the large ones'
 * quarter-ends.
 */
const groups = (
  feeds: Feeds,
  all: readonly AccountRegistration[],
  law: LawNumbers,
): readonly Unit[] => {
  const parties = rowsOf(feeds, 'party');
  const said = ['address', 'phone', 'controller'].flatMap((kind) =>
    parties.flatMap((row) => {
      const [id, value] = [text(row, 'id'), text(row, kind)];
      if (value === null || isNoContact(value)) return [];
      const name = `${kind}\0${value}`;
      const isCompany = text(row, 'kind') !== 'person';
      const own = id === null ? [] : [{ name, id, isCompany }];
      return kind === 'controller' ? [...own, { name, id: value, isCompany }] : own;
    }),
  );
  return unique(said.map(({ name }) => name)).flatMap((name) => {
    const sharing = said.filter((one) => one.name === name);
    const crowd = unique(sharing.map(({ id }) => id)).length;
    const members = sharing.filter(({ isCompany }) => isCompany).map(({ id }) => id);
    const isFew = (on: number): boolean =>
      crowd >= at(law, 'branches', on) && crowd <= at(law, 'branchParties', on);
    if (members.length === 0) return [];
    const cars = merged(all.filter(({ owner, on }) => members.includes(owner) && isFew(on)));
    const isLarge = ({ owner, on }: Registered): boolean =>
      cars.filter(
        (one) => one.owner === owner && monthOf(one.on) === monthOf(on) && endsQuarter(one.on, law),
      ).length >= at(law, 'vehicles', on);
    const small = cars.filter((car) => !endsQuarter(car.on, law) || !isLarge(car));
    return [{ name, grouped: true, cars: small }];
  });
};

/** Whether an owner deals in cars, or is a young firm behind which a dealer or exporter stands. */
const isStockKeeper = (feeds: Feeds, owner: string, from: number, law: LawNumbers): boolean => {
  const parties = rowsOf(feeds, 'party');
  const own = parties.filter((row) => text(row, 'id') === owner);
  if (own.some((row) => isOfTrade(text(row, 'kind')))) return true;
  const isOld = own.some((row) => {
    const since = day(row, 'since');
    return since !== null && since < from - law(of('firmDays'), from);
  });
  const linked = own.flatMap((row) => {
    const phone = text(row, 'phone');
    const sharing = parties.filter((one) => phone !== null && text(one, 'phone') === phone);
    const ids = unique(known(sharing.map((one) => text(one, 'id'))));
    return [text(row, 'controller'), ...(ids.length <= law(of('phoneParties'), null) ? ids : [])];
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

/** The middle of some numbers, of two the smaller. */
const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1] ?? 0;

/** R05: the burst of an owner in which a VIN was registered; of several the worst. Certificates are one a VIN. */
export const plainBurst = (told: Feeds, law: LawNumbers): PlainFacts => {
  const feeds = withCodes(told);
  const all = toldOf(feeds, law);
  const units = [...singles(feeds, all, law), ...groups(feeds, all, law)];
  const certificates = byVin(rowsOf(feeds, 'certificate'));
  /** Days until a vehicle was passed on. */
  const passedAfter = ({ vin, owner, on }: Registered): number | null => {
    const rowsOfVin = (account: keyof Feeds) =>
      rowsOf(feeds, account).filter((row) => text(row, 'vin') === vin);
    const later = [
      ...rowsOfVin('licence').map((row) => day(row, 'appliedOn')),
      ...rowsOfVin('declaration').map((row) => day(row, 'declaredOn')),
      ...(certificates.get(vin) ?? []).map(
        (row) => day(row, 'lastTransferOn') ?? day(row, 'pendingExportOn'),
      ),
      ...rowsOfVin('invoice')
        .filter((row) => text(row, 'seller') === owner && (text(row, 'buyer') ?? owner) !== owner)
        .map((row) => day(row, 'issuedOn')),
    ];
    return least(known(later).flatMap((to) => (to >= on ? [to - on] : [])));
  };
  /** What a vehicle was driven a day as last read before it was passed on. */
  const drivenADay = (car: Registered): number | null => {
    const until = passedAfter(car) ?? Number.POSITIVE_INFINITY;
    const read = (account: keyof Feeds, km: string) =>
      rowsOf(feeds, account)
        .filter((row) => text(row, 'vin') === car.vin)
        .flatMap((row) => {
          const [on, told] = [day(row, 'on'), text(row, km)];
          const days = (on ?? 0) - car.on;
          const least = law(of('readDays'), car.on);
          const counts = on !== null && told !== null && days >= least && days <= until;
          return counts ? [{ days, km: Number(told) }] : [];
        });
    const [last] = [...read('reading', 'km'), ...read('inspection', 'odometerKm')].sort(
      (a, b) => b.days - a.days || b.km - a.km,
    );
    return last === undefined ? null : last.km / last.days;
  };
  const bursts = units.flatMap(({ name, grouped, cars: own }) => {
    const windowAt = (on: number): number => at(law, grouped ? 'quarterDays' : 'lastDays', on);
    const isInside = (on: number): boolean => (grouped ? endsQuarter(on, law) : endsMonth(on, law));
    const days = own.map(({ on }) => on);
    const span = (most(days) ?? 0) - (least(days) ?? 0) + 1;
    const calendar = (on: number): number => {
      const [year = 0, month = 0] = isoDate(on).split('-').map(Number);
      return grouped ? year * 4 + Math.ceil(month / 3) : year * 12 + month;
    };
    const ends = calendar(most(days) ?? 0) - calendar(least(days) ?? 0) + 1;
    const until = most(days) ?? 0;
    const base = Math.max(
      at(law, 'baseDays', until),
      span - Math.min(span, ends * windowAt(until)),
    );
    const outside = own.filter(({ on }) => !isInside(on)).length;
    const insideOf = (month: string) =>
      own.filter(({ on }) => monthOf(on) === month && isInside(on));
    const found = unique(days.map(monthOf)).flatMap((month) => {
      const cars = insideOf(month);
      const owners = unique(cars.map(({ owner }) => owner)).length;
      const from = least(cars.map(({ on }) => on)) ?? 0;
      if (cars.length < law.least(of('vehicles'))) return [];
      if (grouped && owners < at(law, 'branches', from)) return [];
      const [province] = known(cars.map((car) => car.province)).sort();
      const windowDays = windowAt(from);
      const others = unique(days.map(monthOf))
        .filter((other) => other !== month)
        .map((other) => insideOf(other).length)
        .filter((count) => count > 0);
      const none = ends - 1 - others.length;
      const usualEnd = middle([...others, ...Array.from({ length: none }, () => 0)]);
      const beside = own.filter(({ on }) => monthOf(on) === month && !isInside(on)).length;
      const rise = riseOf(feeds, province ?? null, from, cars.length, law, isInside, windowDays);
      const usual = Math.max(
        ((outside * windowDays) / base) * rise,
        (beside * windowDays) / (daysOf(from) - windowDays),
        ends - 1 >= at(law, 'otherEnds', from) ? usualEnd : 0,
      );
      return [{ name, grouped, month, cars, from, usual }];
    });
    // a keeper is young against its first burst, whichever is told
    const first = least(found.map(({ from }) => from)) ?? 0;
    const keeps = (owner: string): boolean => isStockKeeper(feeds, owner, first, law);
    return found
      .filter(({ cars, usual, from }) => cars.length >= at(law, 'toldTimes', from) * usual)
      .map((burst) => {
        const ofTrade = burst.cars.filter((car) => car.isTrade || keeps(car.owner)).length;
        const isTrade = grouped
          ? ofTrade * 100 > burst.cars.length * at(law, 'tradePercent', burst.from) // not-law: percent
          : own.some((one) => one.isTrade) || keeps(name);
        const passed = burst.cars.filter((car) => {
          const after = passedAfter(car);
          return after !== null && after <= law(of('keptDays'), car.on);
        }).length;
        return { ...burst, isTrade, passed, n: burst.cars.length };
      });
  });
  const found: PlainFacts = {};
  const ranked = bursts.sort(
    (a, b) =>
      Number(b.isTrade) - Number(a.isTrade) ||
      b.passed / b.n - a.passed / a.n ||
      b.n - a.n ||
      Number(a.grouped) - Number(b.grouped) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.month < b.month ? -1 : 1),
  );
  for (const { cars, n, usual, isTrade, passed, from } of ranked) {
    const driven = known(cars.map(drivenADay));
    const enough = driven.length >= at(law, 'readVehicles', from);
    for (const { vin } of cars) {
      found[vin] ??= {
        'pattern.burst': n,
        'pattern.burstTimes': Math.floor(n / Math.max(1, usual)),
        'pattern.burstOfTrade': isTrade,
        'pattern.burstPassedPercent': Math.floor((passed * 100) / n),
        'pattern.burstKmADay': enough ? Math.floor(middle(driven)) : null,
      };
    }
  }
  return found;
};
