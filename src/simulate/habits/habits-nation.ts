import { type Source, sourceOf } from '../drawn/source.ts';
import { dayOf } from '../outside/nation.ts';
import { AS_OF, Land } from './land.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { COUNTRIES, type Group, Make, usualOutlets } from './make.ts';
import { PAPERS } from './schemes-papers.ts';
import { PARKED } from './schemes-parked.ts';
import { ROUTES } from './schemes-routes.ts';

/** The schemes of this nation, each with what makes a group of it. */
export const SCHEMES: Readonly<Record<string, Group>> = { ...PARKED, ...PAPERS, ...ROUTES };

/** Vehicles of a nation in which every group is made as often as its maker thought usual. */
const USUAL = 40_000;

const groupsOf = (usual: number, vehicles: number): number =>
  Math.max(4, Math.round((usual * vehicles) / USUAL));

/** What every maker and ministry tells, whoever is honest. */
const foundation = (land: Land): void => {
  for (const { id, legalName, salesName, wmi } of land.makers) {
    land.tell('maker', 'ministry', dayOf('2014-06-30'), {
      ...{ id, legalName, kind: 'manufacturer', announcedFrom: '2014-06-30', announcedUntil: null },
      wmis: wmi,
    });
    land.tell('maker', 'ministry', dayOf('2014-06-30'), {
      ...{ id: `${id}-S`, legalName: salesName, kind: 'sales', announcedFrom: null },
      ...{ announcedUntil: null, wmis: null },
    });
  }
  for (const maker of land.makers) {
    for (const country of COUNTRIES) {
      for (const { provider, address } of usualOutlets(maker, country)) {
        land.tell('outlet', maker.id, dayOf('2026-07-01'), {
          ...{ provider, country, address, position: null, services: 'repair,parts,warranty' },
          ...{ attestedOn: '2026-07-01', closedOn: null, letter: null, maker: maker.legalName },
          servesGrey: 'yes',
        });
      }
    }
  }
};

const exportsOf = (land: Land, count: number): void => {
  const make = new Make(land, 1, 'exports', 0);
  for (let left = count; left > 0; ) {
    const filing = make.filing({ applied: make.applied('2025-02-10', '2026-11-02') });
    for (let few = land.one([1, 1, 2, 3, 4, 6, 9]); few > 0 && left > 0; few -= 1, left -= 1) {
      const owner = land.chance(0.22) ? land.company('company') : land.person();
      const registered = filing.applied - land.whole(215, 1_650);
      const noFactory = land.chance(0.02);
      const car = make.car({ registered, owner, noFactory });
      for (
        let day = registered + land.whole(90, 400);
        day < filing.applied - 20;
        day += land.whole(150, 420)
      ) {
        if (land.chance(0.6)) car.read(day);
      }
      if (land.chance(0.35)) car.sell(land.one(land.dealers), filing.applied - land.whole(14, 45));
      else if (land.chance(0.2)) car.sell(land.person(), registered + land.whole(60, 200));
      const company = car.owner.kind !== 'person';
      const special = company && land.chance(0.6);
      make.export(
        car,
        filing,
        special ? { special, refund: car.owner.kind === 'dealer' ? 0.043 : 1 } : {},
      );
    }
  }
};

const homeOf = (land: Land, count: number): void => {
  const make = new Make(land, 1, 'at-home', 0);
  const fleets = Array.from({ length: 30 }, () => land.company('company', {}, '2015-03-03'));
  const last = dayOf(AS_OF);
  for (let left = count; left > 0; left -= 1) {
    const registered = land.saleDay('2022-03-01', last - 3);
    const owner = land.chance(0.14) ? land.one(fleets) : land.person();
    const car = make.car({ registered, owner, noFactory: land.chance(0.02) });
    for (let on = registered + 365; on < last && land.chance(0.9); on += 365)
      car.insure(on, car.owner);
    if (land.chance(0.5)) car.read(registered + land.whole(100, 500));
    if (land.chance(0.12))
      car.sell(
        land.chance(0.5) ? land.one(land.dealers) : land.person(),
        registered + land.whole(150, 1_000),
      );
    if (registered > dayOf('2024-06-01') && land.chance(0.08)) {
      car.subsidise(
        land.one(['scrap', 'swap', 'local']),
        registered + land.whole(30, 90),
        owner,
        land.one([8_000, 15_000, 20_000]),
      );
    }
  }
};

/**
 * Makes a nation by other habits than the simulator’s and the nation’s of `src/simulate/outside`: schemes of people
 * who have read the law, honest groups that look like them, exports and cars at home.
 *
 * @param from a seed, or what takes its place
 * @param strength 1 bold, 0.3 careful
 * @param vehicles 20,000 to 60,000 as measured; fewer still have four groups of every kind
 */
export const habitsNation = (from: number | Source, vehicles: number, strength: number): Land => {
  const land = new Land(typeof from === 'number' ? sourceOf(from * 7919 + 31) : from);
  foundation(land);
  for (const [kind, group] of Object.entries(SCHEMES)) {
    const groups = groupsOf(5, vehicles);
    for (let at = 1; at <= groups; at += 1) group(new Make(land, strength, kind, at));
  }
  for (const [kind, group] of Object.entries(LOOK_ALIKES)) {
    const groups = groupsOf(4, vehicles);
    for (let at = 1; at <= groups; at += 1) group(new Make(land, strength, kind, at));
  }
  exportsOf(land, Math.round(vehicles * 0.17));
  homeOf(land, Math.max(0, vehicles - land.truth.size));
  return land;
};
