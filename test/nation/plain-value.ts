import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import {
  byVin,
  day,
  entriesOf,
  known,
  least,
  type PlainFacts,
  rowsOf,
  text,
} from './plain-rows.ts';

const MEASURES = ['x', 'y', 'z'] as const;

/** An amount beside what makes vehicles alike. */
interface Priced {
  readonly kind: number;
  readonly vin: string;
  readonly amount: number;
  readonly currency: string;
  readonly model: string;
  readonly exporter: string | null;
  readonly year: string;
  readonly month: string;
  readonly quarter: string;
  readonly x: number;
  readonly y: number | null;
  readonly z: number | null;
  /** Logarithms of the price of the first sale, and of the last invoice that is not its. */
  readonly sold: number | null;
  readonly last: number | null;
}

const of = (name: string): string => `integrity.value-against-invoice.${name}`;

/** The last day of a month as `2025-03`. */
const endOf = (month: string): number => {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return Date.UTC(year, at, 0) / 86_400_000;
};

/** From the closest likeness to the widest. */
const LEVELS: readonly ((one: Priced) => string)[] = [
  ({ model, year, month }) => `${model} ${year} ${month}`,
  ({ model, year, quarter }) => `${model} ${year} ${quarter}`,
  ({ model, year }) => `${model} ${year}`,
  ({ model, year }) => `${model} ${Math.floor(Number(year) / 2)}`,
  ({ year, quarter }) => `${year} ${quarter}`,
];

/** The rows that are a measure: while one exporter has too many of them, his are taken away. */
const measureOf = (group: readonly Priced[], percent: number): readonly Priced[] => {
  const own = new Map<string, number>();
  for (const { exporter } of group) {
    if (exporter !== null) own.set(exporter, (own.get(exporter) ?? 0) + 1);
  }
  const most = Math.max(0, ...own.values());
  if (most * 100 <= group.length * percent) return group; // not-law: percent
  const [largest] = [...own].find(([, count]) => count === most) ?? [];
  return measureOf(
    group.filter(({ exporter }) => exporter !== largest),
    percent,
  );
};

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

const isWorth = (row: FeedRow, key: string): boolean => Number(text(row, key) ?? 0) > 0;
const modelOf = (row: FeedRow): string =>
  ['brand', 'model']
    .map((key) => (text(row, key) ?? '').replaceAll(' ', '').toUpperCase())
    .join('|');

interface Vehicle {
  readonly model: string;
  readonly registered: number;
  readonly exporter: string | null;
}

/** Vehicles whose model and first registration the licence tells, else the certificate. */
const vehiclesOf = (feeds: Feeds): Map<string, Vehicle> => {
  const map = new Map<string, Vehicle>();
  const declared = new Set(
    entriesOf(feeds)
      .filter((row) => isWorth(row, 'value'))
      .map((row) => text(row, 'vin')),
  );
  for (const account of ['licence', 'certificate'] as const) {
    for (const [vin, rows] of byVin(rowsOf(feeds, account))) {
      const dated = rows.filter(
        (row) => text(row, 'model') !== null && text(row, 'registeredOn') !== null,
      );
      const [first] = dated;
      const days = known(dated.map((row) => day(row, 'registeredOn')));
      const registered = account === 'licence' ? days[0] : least(days);
      if (first === undefined || registered === null || registered === undefined) continue;
      if (account === 'certificate' && !declared.has(vin)) continue;
      const exporter = account === 'licence' ? text(first, 'applicant') : null;
      if (!map.has(vin)) map.set(vin, { model: modelOf(first), registered, exporter });
    }
  }
  return map;
};

const pricedRows = (feeds: Feeds, law: LawNumbers): readonly Priced[] => {
  const vehicles = vehiclesOf(feeds);
  const bills = byVin(
    rowsOf(feeds, 'invoice').filter(
      (row) => isWorth(row, 'price') && text(row, 'issuedOn') !== null,
    ),
  );
  const seen = new Set<string>();
  const of = (kind: number, row: FeedRow, value: string, on: string): Priced[] => {
    const [vin, currency, at] = [text(row, 'vin'), text(row, 'currency'), day(row, on)];
    const vehicle = vehicles.get(vin ?? '');
    const key = JSON.stringify([kind, vin, text(row, value), currency, at]);
    if (vin === null || currency === null || at === null || vehicle === undefined) return [];
    if (!isWorth(row, value) || seen.has(key)) return [];
    seen.add(key);
    const invoices = [...(bills.get(vin) ?? [])].sort(
      (a, b) => (day(a, 'issuedOn') ?? 0) - (day(b, 'issuedOn') ?? 0),
    );
    const [first] = invoices;
    const end = day(invoices.at(-1) ?? {}, 'issuedOn');
    const last = invoices.find((bill) => day(bill, 'issuedOn') === end);
    const start = day(first ?? {}, 'issuedOn');
    const { registered } = vehicle;
    const saleDays = law('integrity.dates-out-of-order.firstSaleDays', registered);
    const isSale = start !== null && start - registered <= saleDays;
    const priceOf = (bill: FeedRow | undefined): number | null =>
      bill === undefined ? null : Math.log(Number(text(bill, 'price')));
    const sold = isSale ? priceOf(first) : null;
    const lastPrice = isSale && start === end ? null : priceOf(last);
    const x = Math.log(Number(text(row, value)));
    const month = isoDate(at).slice(0, 7);
    return [
      {
        kind,
        vin,
        amount: Number(text(row, value)),
        currency,
        model: vehicle.model,
        exporter: vehicle.exporter,
        year: isoDate(vehicle.registered).slice(0, 4),
        month,
        quarter: `${month.slice(0, 4)} ${Math.ceil(Number(month.slice(5)) / 3)}`,
        x,
        y: sold === null ? null : x - sold,
        z: lastPrice === null ? null : x - lastPrice,
        sold,
        last: lastPrice,
      },
    ];
  };
  return [
    ...entriesOf(feeds).flatMap((row) => of(1, row, 'value', 'declaredOn')),
    ...rowsOf(feeds, 'licence').flatMap((row) => of(2, row, 'unitPrice', 'appliedOn')),
  ];
};

/** The last invoice of a vehicle as far as like vehicles let it be believed, a logarithm; null when not at all. */
const believedOf = (
  { x, sold, last, month }: Priced,
  group: readonly Priced[],
  amounts: boolean,
  enough: number,
  law: LawNumbers,
): number | null => {
  if (last === null) return null;
  const told = (values: readonly number[]): number | null =>
    values.length < enough ? null : median(values);
  const above = Math.log(law(of('lastInvoicePercent'), endOf(month)) / 100); // not-law: percent
  if (sold !== null) {
    const kept = told(
      group.flatMap((one) => (one.sold === null || one.last === null ? [] : one.last - one.sold)),
    );
    return Math.min(last, kept === null ? sold : sold + kept + above);
  }
  if (!amounts) return last;
  const usual = told(known(group.map((one) => one.last)));
  if (usual !== null) return Math.min(last, usual + above);
  const middle = median(group.map((one) => one.x));
  return middle === null || x <= middle ? last : null;
};

/** The closest of the groups of like vehicles that is large enough; undefined for none. */
const closestTo = (row: Priced, rows: readonly Priced[], law: LawNumbers) =>
  LEVELS.map((level, place) => {
    const alike = rows.filter(
      (one) => one.kind === row.kind && one.currency === row.currency && level(one) === level(row),
    );
    const ends = Math.max(...alike.map(({ month }) => endOf(month)));
    return {
      amounts: place < LEVELS.length - 1,
      group: measureOf(alike, law(of('oneExporterPercent'), ends)),
      enough: law(of('likeVehicles'), ends),
    };
  }).find(({ group, enough }) => group.length >= enough);

/** Vehicles of which all that is declared in yuan is what like ones are worth, and an invoice lies far from it. */
const agreedIn = (rows: readonly Priced[], law: LawNumbers): readonly string[] => {
  const declared = rows.filter(({ kind, currency }) => kind === 1 && currency === 'CNY');
  const agrees = (row: Priced): boolean => {
    const closest = closestTo(row, rows, law);
    const middle = closest?.amounts === true ? median(closest.group.map(({ x }) => x)) : null;
    if (middle === null) return false;
    const part = Math.round(Math.exp(row.x - middle) * 100); // not-law: percent
    const ends = endOf(row.month);
    return part > law(of('leastPercent'), ends) && part < law(of('mostPercent'), ends);
  };
  const isFar = ({ y, z, month }: Priced): boolean =>
    known([y, z]).some(
      (off) => Math.abs(off) > Math.log(law(of('invoiceMistypedTimes'), endOf(month))),
    );
  return [...new Set(declared.map(({ vin }) => vin))].filter((vin) => {
    const own = declared.filter((row) => row.vin === vin);
    return own.every(agrees) && own.some(isFar);
  });
};

/** R21: how far the farthest amount of a vehicle lies from those of like vehicles. */
export const plainValue = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const rows = pricedRows(feeds, law);
  const told = rows.flatMap((row) => {
    const at = (name: string): number => law(of(name), endOf(row.month));
    const closest = closestTo(row, rows, law);
    if (closest === undefined) return [];
    const all = MEASURES.flatMap((measure) => {
      if (measure === 'x' && !closest.amounts) return [];
      const believed = believedOf(row, closest.group, closest.amounts, closest.enough, law);
      const own = measure !== 'z' ? row[measure] : believed === null ? null : row.x - believed;
      const values = known(closest.group.map((other) => other[measure]));
      const middle = median(values);
      if (own === null || middle === null) return [];
      const spread = median(values.map((value) => Math.abs(value - middle))) ?? 0;
      return [
        {
          measure,
          off: own - middle,
          far: Math.abs(own - middle),
          spread: Math.max(at('leastSpreadPercent') / 100, spread * 1.4826),
        },
      ]; // not-law: statistics
    });
    const own = all.filter(({ measure }) => measure !== 'x');
    const farthest = Math.log(at('invoiceMistypedTimes'));
    const offs = own.some(({ far }) => far <= farthest) ? own : all;
    const [nearest] = [...offs].sort((a, b) => a.far - b.far || a.off - b.off);
    if (nearest === undefined || Math.exp(nearest.far) * 100 < at('toldPercent')) return [];
    const deviations = Math.floor(Math.min(...offs.map(({ far, spread }) => far / spread)));
    const percent = Math.round(Math.exp(nearest.off) * 100); // not-law: percent
    return [{ ...row, deviations, percent, like: closest.group.length }];
  });
  const found: PlainFacts = {};
  told.sort(
    (a, b) =>
      b.deviations - a.deviations ||
      a.kind - b.kind ||
      a.amount - b.amount ||
      (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0) ||
      a.percent - b.percent ||
      a.like - b.like,
  );
  for (const { vin, deviations, percent, like } of told) {
    found[vin] ??= {
      'pattern.valuePercent': percent,
      'pattern.valueDeviations': deviations,
      'pattern.valueLike': like,
      'pattern.valueAgrees': null,
    };
  }
  for (const vin of agreedIn(rows, law)) {
    found[vin] = {
      'pattern.valuePercent': null,
      'pattern.valueDeviations': null,
      'pattern.valueLike': null,
      ...found[vin],
      'pattern.valueAgrees': true,
    };
  }
  return found;
};
