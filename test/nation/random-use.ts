import fc from 'fast-check';
import { isoDate, parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import type { Feeds } from './feed-tables.ts';

/** VINs of a small nation, in order. */
export const vinOf = (at: number): string => `LZZAAAAA0TB${String(at).padStart(6, '0')}`;

/** One of the first VINs, or now and then none. */
export const someVin = (cars: number): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: cars - 1 }).map(vinOf) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

const BORN = parseIsoDate('2026-01-01') as number;

/** The day so many days after the registration of a car of `usedCars`. */
export const dayOf = (age: number): string => isoDate(BORN + age);

/**
 * Rows of licences, certificates and inspections of cars that are applied for at certain ages, inspected some days
 * before, and driven some kilometres a day, one more or one less.
 *
 * @param kmADay kilometres a day around which they were driven
 */
export const usedCars = (
  cars: number,
  { ages, kmADay }: { readonly ages: readonly number[]; readonly kmADay: readonly number[] },
): fc.Arbitrary<Feeds> =>
  fc
    .array(
      fc.record({
        age: fc.constantFrom(...ages),
        before: fc.constantFrom(0, 0, 0, 0, 0, 1, 29, 30, 31, -1),
        pace: fc.constantFrom(...kmADay),
        more: fc.constantFrom(-1, 0, 0, 0, 0, 1, 9000, null),
        applicant: fc.constantFrom('X1', 'X1', 'X1', 'X1', 'X2', null),
        again: fc.constantFrom(0, 0, 0, 1, 200),
        born: fc.constantFrom(0, 0, 0, 0, 1, null),
      }),
      { minLength: cars, maxLength: cars },
    )
    .map((rows) => ({
      licence: rows.flatMap(({ age, applicant, again }, at) => {
        const row = { vin: vinOf(at), applicant, application: `A${at}`, appliedOn: dayOf(age) };
        const second = { ...row, application: `B${at}`, appliedOn: dayOf(age + again) };
        return again === 0 ? [row] : [row, second];
      }),
      certificate: rows.map(({ born }, at) => ({
        vin: vinOf(at),
        registeredOn: born === null ? null : dayOf(born),
        transfers: 1,
      })),
      inspection: rows.map(({ age, before, pace, more }, at) => ({
        vin: vinOf(at),
        on: dayOf(age - before),
        odometerKm: more === null ? null : (age - before) * pace + more,
      })),
    }));

/** Feeds with the rows of each in order. */
export const togetherOf = (...all: readonly Feeds[]): Feeds => {
  const accounts = all.flatMap((feeds) => Object.keys(feeds)) as (keyof Feeds)[];
  return Object.fromEntries(
    accounts.map((account) => [account, all.flatMap((feeds) => feeds[account] ?? [])]),
  );
};
