import { parseVin } from '../../../domain/vin/vin.ts';
import { refuse } from '../../outcome.ts';
import {
  amendVehicles,
  heldVehicles,
  insertVehicles,
  type Listed,
  type ListedIn,
  withdrawVehicles,
} from '../../stores/application-vehicles.ts';
import type { ToldRow } from '../../telling/tell.ts';
import type { Transaction } from '../../transaction.ts';

/**
 * The vehicles that rows of the licence account list.
 *
 * @throws Refused `row-without-vin`, `row-without-destination`, `vin-twice`, with the row.
 */
export const listedIn = (rows: readonly ToldRow[]): readonly Listed[] => {
  const listed = new Map<string, Listed>();
  for (const { row, vin, facts } of rows) {
    if (vin === null || parseVin(vin) === null) {
      return refuse('row-without-vin', { field: 'licence.vin', values: { row } });
    }
    const destination = facts['licence.destination'];
    if (typeof destination !== 'string' || !/^[A-Z]{2}$/.test(destination)) {
      return refuse('row-without-destination', { field: 'licence.destination', values: { row } });
    }
    if (listed.has(vin)) refuse('vin-twice', { field: 'licence.vin', values: { row, vin } });
    listed.set(vin, { vin, destination, row });
  }
  return [...listed.values()];
};

const insertOrRefuse = async (
  tx: Transaction,
  place: ListedIn,
  vehicles: readonly Listed[],
): Promise<void> => {
  const made = await insertVehicles(tx, place, vehicles);
  const missing = vehicles.find(({ vin }) => !made.has(vin));
  if (missing !== undefined) {
    const { row, vin } = missing;
    refuse('vin-under-way', { field: 'licence.vin', values: { row, vin } });
  }
};

/**
 * Lists the vehicles of a first version.
 *
 * @throws Refused `vin-under-way`, with the row and the VIN and not with whose application it is.
 */
export const listFirst = insertOrRefuse;

/** States of a decision in which its vehicle may still be listed otherwise. */
const STILL_OPEN = ['open', 'refusalProposed', 'withdrawn'];

/**
 * Lists the vehicles of a later version: those that are left out are withdrawn, and what was proposed is void.
 *
 * @throws Refused `decided-already`, `vin-under-way`.
 */
export const listAgain = async (
  tx: Transaction,
  place: ListedIn,
  vehicles: readonly Listed[],
): Promise<void> => {
  const before = await heldVehicles(tx, place.application);
  for (const [vin, state] of before) {
    if (!STILL_OPEN.includes(state)) refuse('decided-already', { values: { vin } });
  }
  const vins = new Set(vehicles.map(({ vin }) => vin));
  await withdrawVehicles(
    tx,
    place.application,
    [...before.keys()].filter((vin) => !vins.has(vin)),
  );
  await amendVehicles(
    tx,
    place,
    vehicles.filter(({ vin }) => before.has(vin)),
  );
  await insertOrRefuse(
    tx,
    place,
    vehicles.filter(({ vin }) => !before.has(vin)),
  );
};
