import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import {
  byVehicle,
  byVin,
  day,
  isNear,
  isVin,
  known,
  least,
  type PlainFacts,
  rowsOf,
  text,
} from './plain-rows.ts';

const dayOfEntry = (row: FeedRow): number | null => day(row, 'exitedOn') ?? day(row, 'declaredOn');

/** Months since the year 0 of a day number. */
const monthOf = (at: number): number => {
  const date = new Date(at * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const of = (name: string): string => `integrity.overdue-deregistration.${name}`;

/** The last day of a month so counted. */
const lastDayOf = (month: number): number =>
  Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / 86_400_000;

/** The months that an account of many entries a month leaves out. */
const holesOf = (
  days: readonly number[],
  first: number,
  last: number,
  law: LawNumbers,
): readonly number[] => {
  const [from, until] = [monthOf(first), monthOf(last)];
  const months = Array.from({ length: until - from + 1 }, (_, at) => from + at);
  const told = new Set(days.filter((at) => at >= first && at <= last).map(monthOf));
  return months.filter((month) => {
    const before = Math.max(...[...told].filter((one) => one < month));
    const isMany = days.length >= law(of('monthEntries'), lastDayOf(before)) * months.length;
    return !told.has(month) && isMany;
  });
};

interface Gone {
  readonly vin: string;
  readonly since: number;
  readonly gone: number;
  readonly numbers: readonly string[];
}

const goneIn = (feeds: Feeds): readonly Gone[] => {
  const licences = byVin(rowsOf(feeds, 'licence'));
  const found: Gone[] = [];
  for (const [vin, all] of byVehicle(rowsOf(feeds, 'certificate'))) {
    const rows = all.filter((row) => day(row, 'deregisteredOn') !== null);
    const applied = licences.get(vin) ?? [];
    const isScrapped = rows.some((row) => /[MP]/.test(text(row, 'status') ?? ''));
    if (applied.length === 0 || isScrapped) continue;
    const licensed = applied.filter(
      (row) => text(row, 'number') !== null || day(row, 'issuedOn') !== null,
    );
    const gone = least(known(rows.map((row) => day(row, 'deregisteredOn'))));
    const since =
      least(known(rows.map((row) => day(row, 'pendingExportOn')))) ??
      least(known(applied.map((row) => day(row, 'pendingExportOn')))) ??
      least(known(licensed.map((row) => day(row, 'appliedOn'))));
    const numbers = known(applied.map((row) => text(row, 'number')));
    if (gone !== null && since !== null) found.push({ vin, since, gone, numbers });
  }
  return found;
};

/** R24, D03: vehicles deregistered for export of which customs has no entry. */
export const plainNeverExited = (feeds: Feeds, law: LawNumbers): PlainFacts => {
  const entries = rowsOf(feeds, 'declaration');
  const days = known(entries.map(dayOfEntry)).sort((a, b) => a - b);
  const at = (part: number): number | undefined =>
    days[Math.max(1, days.length - Math.floor(days.length - part * days.length)) - 1];
  const slips = law(of('slipPercent'), null) / 100; // not-law: percent
  const [first, last] = [at(slips), at(1 - slips)];
  if (first === undefined || last === undefined) return {};
  const holes = holesOf(days, first, last, law);
  const has = (account: keyof Feeds, vin: string, kind?: string): boolean =>
    rowsOf(feeds, account).some(
      (row) => text(row, 'vin') === vin && (kind === undefined || text(row, 'kind') === kind),
    );
  const due = goneIn(feeds).filter(
    ({ vin, since, gone }) =>
      since >= first &&
      since <= gone &&
      gone + law(of('lagDays'), gone) <= last &&
      !holes.some((month) => monthOf(since) <= month && monthOf(gone) >= month) &&
      !has('subsidy', vin, 'scrap') &&
      !has('arrival', vin),
  );
  const never = due.filter(({ vin }) => !has('declaration', vin));
  const percent = Math.floor((never.length * 100) / Math.max(1, due.length));
  const isOdd = ({ gone }: Gone): boolean =>
    due.length < law(of('customVehicles'), gone) || percent <= law(of('usualPercent'), gone);
  const strays = entries.filter((row) => {
    const vin = text(row, 'vin');
    return vin === null || !has('licence', vin);
  });
  const mayMean = (entry: FeedRow, { vin, since, gone, numbers }: Gone): boolean => {
    const [other, quoted, on] = [text(entry, 'vin'), text(entry, 'licence'), dayOfEntry(entry)];
    if (quoted !== null && numbers.includes(quoted)) return true;
    const alike =
      other !== null &&
      (other.slice(0, 8) === vin.slice(0, 8) || other.slice(-8) === vin.slice(-8));
    if (alike && isNear(other, vin)) return true;
    const anonymous = quoted === null && (other === null || !isVin(other));
    return anonymous && (on === null || (on >= since && on <= gone));
  };
  return Object.fromEntries(
    never
      .filter(isOdd)
      .filter((one) => !strays.some((entry) => mayMean(entry, one)))
      .map(({ vin }) => [vin, { 'pattern.neverExited': true }]),
  );
};
