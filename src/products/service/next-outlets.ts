import { greatCircleKm } from '../../domain/places/great-circle.ts';
import type { NextOutlet } from '../../report/service/service-model.ts';
import type { Cities, City } from './cities.ts';
import type { PairCoverage } from './coverage.ts';

/** Outlets proposed of all makers together, and of each. */
const MOST = 20; // not-law: a figure of the product, told on its page
const HUNDREDTHS = 100; // not-law: hundredths

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For each city of a market, the places in the list of the cities within the distance, itself among them. */
const neighbours = (cities: readonly City[], withinKm: number): readonly (readonly number[])[] => {
  const near: number[][] = cities.map((_, index) => [index]);
  // Great circles are never shorter than the way north or south: most pairs need no sine.
  const degrees = withinKm / 111; // not-law: kilometres of a degree, a little too few
  for (const [i, a] of cities.entries()) {
    for (let j = i + 1; j < cities.length; j += 1) {
      const b = cities[j] as City;
      if (Math.abs(a.lat - b.lat) > degrees) continue;
      if (greatCircleKm([a.lon, a.lat], [b.lon, b.lat]) > withinKm) continue;
      near[i]?.push(j);
      near[j]?.push(i);
    }
  }
  return near;
};

interface Step {
  readonly city: City;
  /** Inhabitants newly near an outlet. */
  readonly gain: number;
}

/** A city that does nearly as well as the best is as good when more people live in it. */
const NEARLY = 0.95; // not-law: a figure of the product, told on its page

/**
 * Cities taken one after another, each with the most people not yet near an outlet: of those that reach
 * nearly as many as the best, the largest.
 *
 * @param cities the largest first.
 */
const greedy = (
  cities: readonly City[],
  near: readonly (readonly number[])[],
  covered: readonly boolean[],
): readonly Step[] => {
  const open = cities.map(({ population }, index) => (covered[index] ? 0 : population));
  const steps: Step[] = [];
  while (steps.length < MOST) {
    const gains = near.map((circle) => circle.reduce((sum, at) => sum + (open[at] ?? 0), 0));
    const most = gains.reduce((a, b) => Math.max(a, b), 0);
    if (most === 0) break;
    const best = gains.findIndex((gain) => gain >= NEARLY * most);
    const city = cities[best];
    if (city === undefined) break;
    steps.push({ city, gain: gains[best] ?? 0 });
    for (const at of near[best] ?? []) open[at] = 0;
  }
  return steps;
};

/**
 * Where one more outlet would serve the most vehicles that nobody serves, each step counting on those before
 * it. Asked of every named maker in every market that has cities, unless outlets are there and the position
 * of none is known.
 *
 * @param vehicles of a pair, all years.
 */
export const nextOutlets = (
  pairs: readonly (PairCoverage & { readonly vehicles: number })[],
  cities: Cities,
  withinKm: number,
): readonly NextOutlet[] => {
  const circles = new Map<string, readonly (readonly number[])[]>();
  const circlesOf = (market: string): readonly (readonly number[])[] => {
    const known = circles.get(market) ?? neighbours(cities.inMarket(market), withinKm);
    circles.set(market, known);
    return known;
  };
  const proposals = pairs.flatMap(({ country, maker, state, outlets, vehicles }) => {
    const there = cities.inMarket(country);
    if (maker === '' || vehicles === 0 || state === 'unknown' || there.length === 0) return [];
    const placed = outlets.flatMap(({ position }) => (position === null ? [] : [position]));
    const covered = there.map(({ lon, lat }) =>
      placed.some((position) => greatCircleKm(position, [lon, lat]) <= withinKm),
    );
    const all = there.reduce((sum, { population }) => sum + population, 0);
    return greedy(there, circlesOf(country), covered).map(({ city, gain }, step) => ({
      maker,
      country,
      city: city.name,
      position: [city.lon, city.lat] as const,
      served: Math.round((HUNDREDTHS * vehicles * gain) / all),
      step,
    }));
  });
  proposals.sort(
    (a, b) =>
      b.served - a.served ||
      compareText(a.maker, b.maker) ||
      compareText(a.country, b.country) ||
      a.step - b.step,
  );
  const ofMaker = new Map<string, number>();
  return proposals.flatMap(({ step: _, ...proposal }, index) => {
    const makerRank = (ofMaker.get(proposal.maker) ?? 0) + 1;
    ofMaker.set(proposal.maker, makerRank);
    if (makerRank > MOST || proposal.served === 0) return [];
    return [{ rank: index < MOST ? index + 1 : null, makerRank, ...proposal }];
  });
};
