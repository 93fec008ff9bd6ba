import type { Position } from '../../domain/places/great-circle.ts';
import type { ServesGrey, ServiceOutlet } from '../../report/service/service-model.ts';
import { nameKey } from '../makers/name-key.ts';

/** What rows of the outlet account say alike, gathered. */
export interface OutletRow {
  readonly maker: string;
  readonly country: string;
  readonly provider: string | null;
  readonly address: string | null;
  /** `lon lat`. */
  readonly position: string | null;
  /** Codes divided by commas. */
  readonly services: string | null;
  /** Of the latest attested row that says it. */
  readonly grey: ServesGrey | null;
  /** Latest, ISO. */
  readonly attestedOn: string | null;
  /** Latest, ISO. */
  readonly closedOn: string | null;
  readonly rows: number;
}

/** Reads `lon lat`; null when it is no pair of numbers. */
const positionOf = (text: string | null): Position | null => {
  const [lon, lat] = (text ?? '').split(' ').map(Number);
  return lon === undefined || lat === undefined || Number.isNaN(lon + lat) ? null : [lon, lat];
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Latest attested first; the rest only so that the order is one. */
const byAttested = (a: OutletRow, b: OutletRow): number =>
  compareText(b.attestedOn ?? '', a.attestedOn ?? '') ||
  compareText(a.grey ?? '', b.grey ?? '') ||
  compareText(
    `${a.provider}|${a.address}|${a.position}`,
    `${b.provider}|${b.address}|${b.position}`,
  );

/** What makes two rows of a maker in a country the same outlet. */
const keysOf = ({ provider, address, position }: OutletRow): readonly string[] => {
  const [who, where] = [nameKey(provider ?? ''), nameKey(address ?? '')];
  const keys = [
    ...(position === null ? [] : [`p ${position}`]),
    ...(who === '' || where === '' ? [] : [`a ${who}|${where}`]),
  ];
  return keys.length > 0 ? keys : [`n ${who}|${where}`];
};

/** Rows that belong together, directly or through others; each group in the order of its rows. */
const grouped = (rows: readonly OutletRow[]): readonly (readonly OutletRow[])[] => {
  const parent = rows.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const firstWith = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    for (const key of keysOf(row)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else parent[root(index)] = root(first);
    }
  }
  const groups = new Map<number, OutletRow[]>();
  for (const [index, row] of rows.entries()) {
    const at = root(index);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [row]);
    else group.push(row);
  }
  return [...groups.values()];
};

const first = <T>(rows: readonly OutletRow[], of: (row: OutletRow) => T | null): T | null => {
  for (const row of rows) {
    const value = of(row);
    if (value !== null) return value;
  }
  return null;
};

const merged = (rows: readonly OutletRow[], yearAgo: string): ServiceOutlet => {
  const sorted = [...rows].sort(byAttested);
  const { maker, country, attestedOn } = sorted[0] as OutletRow;
  const services = sorted.flatMap((row) => (row.services ?? '').split(/[\s,]+/));
  return {
    maker,
    country,
    provider: first(sorted, (row) => row.provider),
    address: first(sorted, (row) => row.address),
    position: first(sorted, (row) => positionOf(row.position)),
    services: [...new Set(services.filter((code) => code !== ''))].sort(),
    grey: first(sorted, (row) => (row.grey === 'not-stated' ? null : row.grey)) ?? 'not-stated',
    attestedOn,
    stale: attestedOn === null || attestedOn < yearAgo,
    rows: sorted.reduce((sum, row) => sum + row.rows, 0),
  };
};

/** Closed by a day, and not attested after it closed. */
const isClosed = (rows: readonly OutletRow[], today: string): boolean => {
  const closed =
    rows
      .map(({ closedOn }) => closedOn ?? '')
      .sort()
      .at(-1) ?? '';
  return (
    closed !== '' && closed <= today && !rows.some(({ attestedOn }) => (attestedOn ?? '') > closed)
  );
};

/**
 * The outlets, each once: rows of a maker in a country with the same position, or the same provider and
 * address (case and spaces aside), are one; what they disagree about is as the latest attested says.
 *
 * @param yearAgo ISO date; an outlet last attested before it, or never, is stale.
 * @param today ISO date; outlets closed by it are left out, and counted.
 */
export const distinctOutlets = (
  rows: readonly OutletRow[],
  yearAgo: string,
  today: string,
): { readonly outlets: readonly ServiceOutlet[]; readonly closed: number } => {
  const byPair = new Map<string, OutletRow[]>();
  for (const row of rows) {
    const key = `${row.country}|${row.maker}`;
    const pair = byPair.get(key);
    if (pair === undefined) byPair.set(key, [row]);
    else pair.push(row);
  }
  const groups = [...byPair.values()].flatMap((pair) => grouped([...pair].sort(byAttested)));
  const open = groups.filter((group) => !isClosed(group, today));
  const outlets = open.map((group) => merged(group, yearAgo));
  const nameOf = ({ country, maker, provider, address, position }: ServiceOutlet): string =>
    [country, maker, provider, address, position].join('|');
  outlets.sort((a, b) => compareText(nameOf(a), nameOf(b)));
  return { outlets, closed: groups.length - open.length };
};
