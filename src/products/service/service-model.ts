import { basename } from 'node:path';
import { greatCircleKm } from '../../domain/places/great-circle.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { PAGE_NAMES } from '../../intake/page-names.ts';
import { makerDuties, type VehicleCount } from '../../nation/duties/maker-duties.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import type {
  LocatedOutlet,
  ServiceModel,
  ServiceOutlet,
} from '../../report/service/service-model.ts';
import { buildMakers, makerFold } from '../makers/build-makers.ts';
import { makerNames } from '../makers/maker-names.ts';
import { type Cities, readCities } from './cities.ts';
import { coverageCells, coverPairs } from './coverage.ts';
import { distinctOutlets } from './distinct-outlets.ts';
import { exportedVehicles } from './exported-vehicles.ts';
import { networkRows, qualifiedYears } from './network-rows.ts';
import { nextOutlets } from './next-outlets.ts';
import { outletRows } from './outlet-rows.ts';

/** What coverage of service is asked. */
export interface ServiceTerms {
  /** Kilometres of a buyer to an outlet, inclusive; above 0. */
  readonly withinKm: number;
  /** Folder of the slow lists. */
  readonly reference: string;
  /** Name and version of the program. */
  readonly program: string;
  /** The law that the duties of manufacturers are read in. */
  readonly law: RuleSet;
}

/** The same day a year before, ISO; 1 Mar after a 29 Feb, which that year has not. */
const yearBefore = (today: string): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year - 1, month - 1, day)).toISOString().slice(0, 10);
};

/** Kilometres within which an outlet is told by a city. */
const NEAR_CITY = 50; // not-law: a figure of the product, told on its page

const cityNear = ({ country, position }: ServiceOutlet, cities: Cities): LocatedOutlet['city'] => {
  if (position === null) return null;
  const near = cities
    .inMarket(country)
    .find(({ lon, lat }) => greatCircleKm(position, [lon, lat]) <= NEAR_CITY);
  return near === undefined ? null : { name: near.name, position: [near.lon, near.lat] };
};

/**
 * Answers how the buyers of exported vehicles are served, from a screened nation.
 *
 * @param step told how much of the work is done, 0 to 1.
 */
export const serviceModel = async (
  nation: Pick<ScreenedNation, 'database' | 'folder' | 'index' | 'manifest' | 'manifestHash'>,
  terms: ServiceTerms,
  step: (done: number) => void = () => {},
): Promise<ServiceModel> => {
  const { database, index, manifest, folder } = nation;
  const { withinKm, reference, program, law } = terms;
  const { today } = manifest;
  const whole = (account: 'declaration' | 'outlet'): boolean =>
    index.accounts.includes(account) && !index.broken.includes(account);
  const given = { declaration: whole('declaration'), outlet: whole('outlet') };
  const cities = readCities(reference);
  const names = await makerNames(database, reference);
  await buildMakers(database, names);
  const fold = await makerFold(database);
  const exported = await exportedVehicles(database, today, (done) => step(0.8 * done)); // not-law: how progress is told
  const counts = exported.counts.map(
    ({ country, ...count }): VehicleCount => ({ ...count, country: cities.marketOf(country) }),
  );
  const { rows, unnamed } = await outletRows(database);
  const { outlets, closed } = distinctOutlets(
    rows.map((row) => ({
      ...row,
      country: cities.marketOf(row.country),
      maker: fold(row.maker),
    })),
    yearBefore(today),
    today,
  );
  step(0.85);
  const networks = await networkRows(database);
  const qualified = await qualifiedYears(database);
  const named = <T extends { readonly maker: string }>(rows: readonly T[]): readonly T[] =>
    rows.map((row) => ({ ...row, maker: fold(row.maker) }));
  const duties = makerDuties(
    law,
    {
      counts,
      outlets,
      told: given.outlet,
      networks: named(networks),
      qualified: named(qualified),
      marketOf: cities.marketOf,
    },
    today,
  );
  const serving = outlets.filter(({ grey }) => grey !== 'no');
  const pairs = coverPairs(counts, serving, cities, withinKm, given.outlet);
  const cells = coverageCells(counts, pairs, given.outlet);
  const vehicles = new Map(
    cells
      .filter(({ year }) => year === null)
      .map(({ country, maker, vehicles: n }) => [JSON.stringify([country, maker]), n]),
  );
  const next = nextOutlets(
    [...pairs].map(([key, pair]) => ({ ...pair, vehicles: vehicles.get(key) ?? 0 })),
    cities,
    withinKm,
  );
  const { country } = PAGE_NAMES;
  return {
    today,
    program,
    ruleset: manifest.ruleset,
    screening: nation.manifestHash,
    input: basename(folder),
    withinKm,
    given,
    cells,
    outlets: outlets.map((outlet) => ({ ...outlet, city: cityNear(outlet, cities) })),
    next,
    duties,
    leftOut: {
      laterExits: exported.laterExits,
      outletsUnnamed: unnamed,
      outletsRefusing: outlets.length - serving.length,
      outletsClosed: closed,
    },
    makerName: names.shown,
    countryName: (code) => ({ en: country(code, 'en'), zh: country(code, 'zh') }),
    middle: (market) => {
      const [largest] = cities.inMarket(market);
      return largest === undefined ? null : [largest.lon, largest.lat];
    },
  };
};
