import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

/** Facts by VIN and pattern, worked out row by row from the definitions. */
export type PlainFacts = Record<string, Record<string, FactValue>>;

/** An account of feeds. */
export type Account = keyof Feeds;

/** A cell as text. */
export const text = (row: FeedRow, key: string): string | null => {
  const cell = row[key];
  return cell === null || cell === undefined ? null : String(cell);
};
/** A cell as a day number. */
export const day = (row: FeedRow, key: string): number | null => {
  const cell = text(row, key);
  return cell === null ? null : parseIsoDate(cell);
};
/** A number in narrow capitals without spaces and dashes. */
export const plain = (number: string | null): string | null =>
  number === null
    ? null
    : number
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[ \p{Pd}]/gu, '');
/** Each once. */
export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
/** Without the unknown. */
export const known = <T>(list: readonly (T | null)[]): T[] =>
  list.filter((one): one is T => one !== null);
/** The first of some days. */
export const least = (days: readonly number[]): number | null =>
  days.length === 0 ? null : Math.min(...days);
/** The last of some days. */
export const most = (days: readonly number[]): number | null =>
  days.length === 0 ? null : Math.max(...days);
/** Unknown sorts last. */
export const late = (at: number | null): number => at ?? Number.POSITIVE_INFINITY;
/** Unknown sorts first. */
export const early = (at: number | null): number => at ?? Number.NEGATIVE_INFINITY;

/** Keystrokes between two texts. */
const keystrokes = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Whether two texts are one mistyped. */
export const isNear = (a: string, b: string): boolean => keystrokes(a, b) <= 2;

/** Whether a VIN could be a vehicle's. */
export const isVin = (vin: string): boolean =>
  /^[A-HJ-NPR-Z0-9]{17}$/.test(vin) && unique([...vin]).length > 1;

/** The rows of an account. */
export const rowsOf = (feeds: Feeds, account: Account): readonly FeedRow[] => feeds[account] ?? [];

/** Rows with the VIN of a vehicle, by it. */
export const byVehicle = (rows: readonly FeedRow[]): Map<string, FeedRow[]> =>
  new Map([...byVin(rows)].filter(([vin]) => isVin(vin)));

/** Rows with a VIN, by it. */
export const byVin = (rows: readonly FeedRow[]): Map<string, FeedRow[]> => {
  const map = new Map<string, FeedRow[]>();
  for (const row of rows) {
    const vin = text(row, 'vin');
    if (vin !== null) map.set(vin, [...(map.get(vin) ?? []), row]);
  }
  return map;
};

/** Declarations with the rows of one number and VIN made one: of each cell the last that is told. */
export const entriesOf = (feeds: Feeds): readonly FeedRow[] => {
  const entries: FeedRow[] = [];
  for (const row of rowsOf(feeds, 'declaration')) {
    const at = entries.findIndex(
      (one) =>
        text(one, 'vin') !== null &&
        text(one, 'vin') === text(row, 'vin') &&
        text(one, 'number') !== null &&
        plain(text(one, 'number')) === plain(text(row, 'number')),
    );
    const told = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
    if (at < 0) entries.push(row);
    else entries[at] = { ...entries[at], ...told };
  }
  return entries;
};
