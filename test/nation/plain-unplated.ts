import { isoDate, parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import { modelYearOf } from '../../src/domain/vin/model-year.ts';
import type { Vin } from '../../src/domain/vin/vin.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { lateVehicles } from './plain-late.ts';
import { day, known, least, most, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';

const COMPANY_CODE = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

const of = (name: string): string => `integrity.insured-not-plated.${name}`;

/** The last day of a month as `2025-03`; null for none, of a cell that has no month. */
const endOf = (month: string | null): number | null => {
  if (month === null) return null;
  let on = parseIsoDate(`${month}-28`) ?? 0;
  while (isoDate(on + 1).startsWith(month)) on += 1;
  return on;
};

/** Vehicles that stand together, and how many of them were never plated. */
interface Cell {
  readonly place: number;
  /** Seller, holder or maker code: whose other cells this one is held against. */
  readonly of: string;
  readonly n: number;
  readonly total: number;
  readonly holds: (vehicle: Vehicle) => boolean;
  /** Null for a holder's. */
  readonly month: string | null;
  /** Whether it is held against all other cells of the kind in the month too. */
  readonly around?: true;
}

/** A vehicle insured or sold and never plated. */
interface Vehicle {
  readonly vin: string;
  readonly month: string;
  readonly seller: string | null;
  readonly holder: string | null;
  readonly province: string | null;
  /** New, and told of without invoice and province. */
  readonly placeless: boolean;
  /** Plated long after it was insured: it stands in the cell of its seller and month alone. */
  readonly late?: true;
}

const monthOf = (on: number | null): string | null =>
  on === null ? null : isoDate(on).slice(0, 7);
const wmi = (vin: string | null): string | null => vin?.slice(0, 3) ?? null;
const isFirstSale = (row: FeedRow): boolean =>
  [null, 'special', 'ordinary'].includes(text(row, 'kind'));
const smallest = (texts: readonly (string | null)[]): string | null =>
  known(texts).sort()[0] ?? null;
const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : (part * 100) / whole; // not-law: percent

const provinceOf = (id: string | null): string | null =>
  id !== null && COMPANY_CODE.test(id) ? id.slice(2, 4) : null;

const unplated = (feeds: Feeds, law: LawNumbers): readonly Vehicle[] => {
  const sold = [
    ...rowsOf(feeds, 'insurance').map((row) => ({
      vin: text(row, 'vin'),
      on: day(row, 'startsOn'),
      seller: null,
      holder: text(row, 'holder'),
      billed: false,
    })),
    ...rowsOf(feeds, 'invoice')
      .filter(isFirstSale)
      .map((row) => ({
        vin: text(row, 'vin'),
        on: day(row, 'issuedOn'),
        seller: text(row, 'seller'),
        holder: text(row, 'buyer'),
        billed: true,
      })),
  ];
  const elsewhere = new Set(
    (['certificate', 'licence', 'declaration'] as const).flatMap((account) =>
      rowsOf(feeds, account).map((row) => text(row, 'vin')),
    ),
  );
  const end = most(known(rowsOf(feeds, 'certificate').map((row) => day(row, 'registeredOn'))));
  const told = sold.filter(
    ({ vin, on }) =>
      vin !== null &&
      !elsewhere.has(vin) &&
      on !== null &&
      end !== null &&
      on <= end - law(of('settleDays'), on),
  );
  return unique(known(told.map(({ vin }) => vin))).map((vin) => {
    const own = told.filter((one) => one.vin === vin);
    const seller = smallest(own.map((one) => one.seller));
    const holder = smallest(own.map((one) => one.holder));
    const first = least(known(own.map(({ on }) => on)));
    const month = monthOf(first) ?? '';
    const province = provinceOf(seller) ?? provinceOf(holder);
    const years = Math.abs((modelYearOf(vin as Vin) ?? 0) - Number(month.slice(0, 4)));
    const placeless =
      province === null && years <= law(of('newYears'), first) && !own.some(({ billed }) => billed);
    return { vin, month, seller, holder, province, placeless };
  });
};

const cellsOf = (feeds: Feeds, vehicles: readonly Vehicle[], law: LawNumbers): readonly Cell[] => {
  const enough = law.least(of('toldVehicles'));
  const sales = rowsOf(feeds, 'invoice').filter(isFirstSale);
  const often = (key: (vehicle: Vehicle) => string | null): readonly string[] =>
    unique(known(vehicles.map(key))).filter(
      (value) => vehicles.filter((vehicle) => key(vehicle) === value).length >= enough,
    );
  const sellers = unique(
    known(vehicles.map(({ seller, month }) => (seller === null ? null : `${seller}|${month}`))),
  )
    .filter((key) => vehicles.filter((v) => `${v.seller}|${v.month}` === key).length >= enough)
    .map((key) => key.slice(0, key.indexOf('|')));
  const bySeller = unique(sellers).flatMap((seller) => {
    const own = sales.filter((row) => text(row, 'seller') === seller);
    return unique(own.map((row) => monthOf(day(row, 'issuedOn')))).map((month): Cell => {
      const holds = (vehicle: Vehicle): boolean =>
        vehicle.seller === seller && vehicle.month === month;
      const n = vehicles.filter(holds).length;
      const all = own.filter((row) => monthOf(day(row, 'issuedOn')) === month).length;
      return { place: 1, of: seller, n, total: Math.max(all, n), holds, month };
    });
  });
  const byHolder = often(({ holder }) => holder).map((holder): Cell => {
    const holds = (vehicle: Vehicle): boolean => vehicle.holder === holder;
    const n = vehicles.filter(holds).length;
    const all = known([
      ...rowsOf(feeds, 'insurance')
        .filter((row) => text(row, 'holder') === holder)
        .map((row) => text(row, 'vin')),
      ...sales.filter((row) => text(row, 'buyer') === holder).map((row) => text(row, 'vin')),
    ]);
    return { place: 2, of: '', n, total: Math.max(n, unique(all).length), holds, month: null };
  });
  const plated = rowsOf(feeds, 'certificate').filter((row) => text(row, 'registeredOn') !== null);
  const keyOf = (row: FeedRow): string =>
    JSON.stringify([
      wmi(text(row, 'vin')),
      text(row, 'province'),
      monthOf(day(row, 'registeredOn')),
    ]);
  const byMaker = unique(plated.map(keyOf)).map((key): Cell => {
    const holds = ({ vin, province, month }: Vehicle): boolean =>
      province !== null && JSON.stringify([wmi(vin), province, month]) === key;
    const n = vehicles.filter(holds).length;
    const all = plated.filter((row) => keyOf(row) === key).length;
    const [maker, , month] = JSON.parse(key).map(String);
    return { place: 3, of: maker, n, total: all + n, holds, month };
  });
  const monthKey = (row: FeedRow): string =>
    JSON.stringify([wmi(text(row, 'vin')), monthOf(day(row, 'registeredOn'))]);
  const anywhere = unique(plated.map(monthKey)).map((key): Cell => {
    const holds = ({ vin, month, placeless }: Vehicle): boolean =>
      placeless && JSON.stringify([wmi(vin), month]) === key;
    const n = vehicles.filter(holds).length;
    const all = plated.filter((row) => monthKey(row) === key).length;
    const [maker, month] = JSON.parse(key).map(String);
    return { place: 4, of: maker, n, total: all + n, holds, month, around: true };
  });
  return [...bySeller, ...byHolder, ...byMaker, ...anywhere];
};

/** Reported sales per hundred plates of a vehicle's maker, province and month. */
const reported = (feeds: Feeds, { vin, province, month }: Vehicle): number | null => {
  const factory = rowsOf(feeds, 'factory').filter((row) => text(row, 'maker') !== null);
  const makerOf = (code: string | null): string | null => {
    const makers = known(
      factory.filter((row) => wmi(text(row, 'vin')) === code).map((row) => text(row, 'maker')),
    );
    const count = (maker: string): number => makers.filter((one) => one === maker).length;
    return unique(makers).sort((a, b) => count(b) - count(a) || (a < b ? 1 : -1))[0] ?? null;
  };
  const maker = makerOf(wmi(vin));
  const sales = rowsOf(feeds, 'sales').filter(
    (row) =>
      ['insured', 'retail'].includes(text(row, 'kind') ?? '') &&
      text(row, 'maker') === maker &&
      text(row, 'province') === province &&
      text(row, 'month') === month,
  );
  const plated = rowsOf(feeds, 'certificate').filter(
    (row) =>
      makerOf(wmi(text(row, 'vin'))) === maker &&
      text(row, 'province') === province &&
      monthOf(day(row, 'registeredOn')) === month,
  ).length;
  if (maker === null || province === null || sales.length === 0 || plated === 0) return null;
  const largest = Math.max(...sales.map((row) => Number(text(row, 'reported') ?? Number.NaN)));
  return Number.isNaN(largest) ? null : Math.floor((largest * 100) / plated); // not-law: percent
};

/** The facts of a cell, beside which reported sales are laid. */
const factsOf = (
  cell: Cell,
  cells: readonly Cell[],
  nation: { readonly n: number; readonly late: number; readonly total: number },
  law: LawNumbers,
) => {
  const mostUsual = law(of('mostUsualPercent'), endOf(cell.month));
  const others = cells.filter(
    (one) => cell.place !== 2 && one.place === cell.place && one.of === cell.of && one !== cell,
  );
  const around = cells.filter(
    (one) => cell.around && one.around && one.month === cell.month && one !== cell,
  );
  const part = (list: readonly Cell[]): number => {
    const sum = (key: 'n' | 'total'): number => list.reduce((all, one) => all + one[key], 0);
    return percent(sum('n'), sum('total')) ?? 0;
  };
  const such = nation.n + (cell.place === 1 ? nation.late : 0);
  const elsewhere = percent(such - cell.n, nation.total - cell.total) ?? 0;
  return {
    'pattern.unplated': cell.n,
    'pattern.unplatedPercent': Math.floor((cell.n * 100) / cell.total), // not-law: percent
    'pattern.unplatedUsualPercent': Math.ceil(
      Math.max(elsewhere, Math.min(mostUsual, part(others)), part(around)),
    ),
  };
};

/** R08: of the cells a vehicle stands in, one within the limits, then the one with the largest part never plated. */
export const plainUnplated = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const never = unplated(feeds, law);
  const late = lateVehicles(feeds, law).flatMap(({ vin, month, seller }): readonly Vehicle[] =>
    seller === null
      ? []
      : [{ ...{ vin, month, seller, late: true }, holder: null, province: null, placeless: false }],
  );
  const vehicles = [...never, ...late];
  const cells = cellsOf(feeds, vehicles, law);
  const plated = rowsOf(feeds, 'certificate').filter(
    (row) => text(row, 'registeredOn') !== null,
  ).length;
  const nation = { n: never.length, late: late.length, total: never.length + plated };
  const found: PlainFacts = {};
  for (const vehicle of vehicles) {
    const sold = reported(feeds, vehicle);
    const flagged = (cell: Cell): boolean => {
      const at = (name: string): number => law(of(name), endOf(cell.month));
      const facts = factsOf(cell, cells, nation, law);
      const part = facts['pattern.unplatedPercent'];
      const many =
        part >= at('percent') && part >= at('times') * facts['pattern.unplatedUsualPercent'];
      return cell.n >= at('vehicles') && (many || (sold ?? 0) >= at('soldPercent'));
    };
    const [worst] = cells
      .filter((cell) => cell.n >= law(of('toldVehicles'), endOf(cell.month)))
      .filter((cell) => cell.holds(vehicle))
      .map((cell) => ({ cell, flag: Number(flagged(cell)) }))
      .sort(
        (a, b) =>
          b.flag - a.flag ||
          b.cell.n / b.cell.total - a.cell.n / a.cell.total ||
          b.cell.n - a.cell.n ||
          a.cell.place - b.cell.place,
      );
    if (worst === undefined) continue;
    found[vehicle.vin] = {
      ...factsOf(worst.cell, cells, nation, law),
      'pattern.soldPerPlatedPercent': sold,
    };
  }
  return found;
};
