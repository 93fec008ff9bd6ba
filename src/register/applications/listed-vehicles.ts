import { parseVin } from '../../domain/vin/vin.ts';
import { refuse } from '../outcome.ts';
import type { ToldRow } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';
import {
  amendVehicles,
  heldVehicles,
  insertVehicles,
  type Listed,
  type ListedIn,
  withdrawVehicles,
} from './application-vehicles.ts';

/** Why a row of the licence account cannot be listed. */
export interface NotListed {
  readonly code: 'row-without-vin' | 'row-without-destination' | 'vin-twice';
  readonly field: 'licence.vin' | 'licence.destination';
  readonly row: number;
  /** Of a VIN that is listed twice. */
  readonly vin?: string;
}

const listedOrNot = (
  { row, vin, facts }: ToldRow,
  before: ReadonlySet<string>,
): Listed | NotListed => {
  if (vin === null || parseVin(vin) === null) {
    return { code: 'row-without-vin', field: 'licence.vin', row };
  }
  const destination = facts['licence.destination'];
  if (typeof destination !== 'string' || !/^[A-Z]{2}$/.test(destination)) {
    return { code: 'row-without-destination', field: 'licence.destination', row };
  }
  return before.has(vin)
    ? { code: 'vin-twice', field: 'licence.vin', row, vin }
    : { vin, destination, row };
};

/** The vehicles that rows of the licence account list, and everything that keeps rows from being listed. */
export const listingOf = (
  rows: readonly ToldRow[],
): { readonly listed: readonly Listed[]; readonly not: readonly NotListed[] } => {
  const listed: Listed[] = [];
  const not: NotListed[] = [];
  const vins = new Set<string>();
  for (const row of rows) {
    const one = listedOrNot(row, vins);
    if ('code' in one) not.push(one);
    else {
      vins.add(one.vin);
      listed.push(one);
    }
  }
  return { listed, not };
};

/**
 * The vehicles that rows of the licence account list.
 *
 * @throws Refused `row-without-vin`, `row-without-destination`, `vin-twice`, with the row.
 */
export const listedIn = (rows: readonly ToldRow[]): readonly Listed[] => {
  const { listed, not } = listingOf(rows);
  const [first] = not;
  if (first === undefined) return listed;
  const { code, field, row, vin } = first;
  return refuse(code, { field, values: { row, ...(vin === undefined ? {} : { vin }) } });
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
