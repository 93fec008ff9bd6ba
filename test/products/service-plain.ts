import type { City } from '../../src/products/service/cities.ts';
import { plainMaker } from './plain-maker.ts';
import { type SmallNation, TODAY } from './service-nation.ts';

/** What the plain count says of a maker in a country and year. */
export interface PlainCell {
  readonly country: string;
  readonly maker: string;
  readonly year: number;
  readonly vehicles: number;
  readonly outlets: number | null;
  readonly stale: number;
  /** Hundredths of vehicles. */
  readonly alone: number;
  readonly unknown: number;
}

const MARKETS: Readonly<Record<string, string>> = { DE: 'EU', FR: 'EU' };
const LEGAL: Readonly<Record<string, string>> = { alpha: '甲汽车有限公司', beta: '乙汽车有限公司' };

/** Distance by the angle between two directions from the middle of the earth. */
const kilometres = (a: readonly number[], b: readonly number[]): number => {
  const direction = ([lon = 0, lat = 0]: readonly number[]): readonly number[] => {
    const [l, f] = [(lon / 180) * Math.PI, (lat / 180) * Math.PI];
    return [Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)];
  };
  const [u, v] = [direction(a), direction(b)];
  const dot = u.reduce((sum, one, index) => sum + one * (v[index] ?? 0), 0);
  return 6371.0088 * Math.acos(Math.min(1, Math.max(-1, dot)));
};

const latest = <T extends { readonly on: string | null }>(rows: readonly T[]): T | undefined => {
  let best: T | undefined;
  for (const row of rows) if (best === undefined || (row.on ?? '') > (best.on ?? '')) best = row;
  return best;
};

interface Car {
  readonly country: string;
  readonly maker: string;
  readonly year: number;
}

const carsOf = (nation: SmallNation): readonly Car[] => {
  const cars: Car[] = [];
  const makerOf = plainMaker(
    nation.factories.map(({ vin, maker }) => ({ vin, maker: LEGAL[maker ?? ''] ?? maker })),
    Object.values(LEGAL),
  );
  for (const vin of new Set(nation.declarations.map((row) => row.vin))) {
    const exits = nation.declarations
      .filter((row) => row.vin === vin && row.exit !== null && row.exit <= TODAY)
      .sort((a, b) =>
        (a.exit ?? '') < (b.exit ?? '') ? -1 : (a.exit ?? '') > (b.exit ?? '') ? 1 : 0,
      );
    const [first] = exits;
    if (first === undefined) continue;
    const abroad = nation.arrivals.filter((row) => row.vin === vin && row.country !== 'CN');
    const filed = nation.applications.filter((row) => row.vin === vin && row.to !== null);
    const country =
      latest(abroad)?.country ?? exits.find(({ to }) => to !== null)?.to ?? latest(filed)?.to ?? '';
    cars.push({
      country: MARKETS[country] ?? country,
      maker: makerOf(vin),
      year: Number(first.exit?.slice(0, 4)),
    });
  }
  return cars;
};

type PlainOutlet = SmallNation['outlets'][number];

const same = (a: PlainOutlet, b: PlainOutlet): boolean =>
  (a.position !== null && a.position === b.position) ||
  (a.provider !== null &&
    a.address !== null &&
    a.provider === b.provider &&
    a.address === b.address) ||
  (a.position === null &&
    b.position === null &&
    (a.provider === null || a.address === null) &&
    a.provider === b.provider &&
    a.address === b.address);

/** Rows gathered until nothing joins any more. */
const together = (rows: readonly PlainOutlet[]): readonly (readonly PlainOutlet[])[] => {
  let groups: PlainOutlet[][] = rows.map((row) => [row]);
  for (;;) {
    let joined = false;
    for (let i = 0; i < groups.length && !joined; i += 1) {
      for (let j = i + 1; j < groups.length && !joined; j += 1) {
        if (!groups[i]?.some((a) => groups[j]?.some((b) => same(a, b)))) continue;
        groups = [
          ...groups.filter((_, at) => at !== i && at !== j),
          [...(groups[i] ?? []), ...(groups[j] ?? [])],
        ];
        joined = true;
      }
    }
    if (!joined) return groups;
  }
};

/** Of the statements of a group the last, a refusal before a promise of the same day; none is silence. */
const refuses = (group: readonly PlainOutlet[]): boolean => {
  const said = group.filter(({ grey }) => grey === 'yes' || grey === 'no');
  const day = said
    .map(({ attested }) => attested ?? '')
    .sort()
    .at(-1);
  return said.some(({ grey, attested }) => grey === 'no' && (attested ?? '') === day);
};

/** Coverage of service by nested loops over the rows, as the method is written. */
export const plainCells = (
  nation: SmallNation,
  cities: readonly City[],
  withinKm: number,
): readonly PlainCell[] => {
  const cars = carsOf(nation);
  const market = (code: string | null): string => MARKETS[code ?? ''] ?? code ?? '';
  const legal = (text: string | null): string => LEGAL[text ?? ''] ?? text ?? '';
  const named = nation.outlets.filter(({ maker, country }) => maker !== null && country !== null);
  const countries = new Set([
    ...cars.map((car) => car.country),
    ...named.map((row) => market(row.country)),
  ]);
  const makers = new Set([
    ...cars.map((car) => car.maker),
    ...named.map((row) => legal(row.maker)),
  ]);
  const serving = (country: string, maker: string) =>
    together(
      named.filter((row) => market(row.country) === country && legal(row.maker) === maker),
    ).filter((group) => !refuses(group));
  const told = !nation.missing?.includes('outlet');
  const cells: PlainCell[] = [];
  for (const country of countries) {
    const anybody = [...makers].some((maker) => serving(country, maker).length > 0);
    for (const maker of makers) {
      const outlets = serving(country, maker);
      const own = cars.filter((car) => car.country === country && car.maker === maker);
      const spots = outlets.flatMap((group) => {
        const row = [...group]
          .sort((a, b) => ((a.attested ?? '') < (b.attested ?? '') ? 1 : -1))
          .find(({ position }) => position !== null);
        return row?.position == null ? [] : [row.position.split(' ').map(Number)];
      });
      const there = cities.filter((city) => market(city.country) === country);
      let [near, all] = [0, 0];
      for (const city of there) {
        all += city.population;
        let reached = false;
        for (const spot of spots)
          if (kilometres(spot, [city.lon, city.lat]) <= withinKm) reached = true;
        if (reached) near += city.population;
      }
      const none = told && country !== '' && outlets.length === 0 && (maker !== '' || !anybody);
      const known = none || (spots.length > 0 && all > 0);
      const share = none ? 0 : near / all;
      for (const year of new Set(own.map((car) => car.year))) {
        const vehicles = own.filter((car) => car.year === year).length;
        cells.push({
          country,
          maker,
          year,
          vehicles,
          outlets: !told || ((country === '' || maker === '') && !known) ? null : outlets.length,
          stale: outlets.filter((group) =>
            group.every(({ attested }) => attested === null || attested < '2025-06-30'),
          ).length,
          alone: known ? Math.round(100 * vehicles * (1 - share)) : 0,
          unknown: known ? 0 : vehicles,
        });
      }
    }
  }
  return cells;
};
