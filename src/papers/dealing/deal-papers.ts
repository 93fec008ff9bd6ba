import { standingVins } from '../../domain/vin/vins-in-text.ts';
import type { PaperKind, ReadName, ReadValue } from '../paper-reading.ts';
import { kindOfName } from './kind-of-name.ts';

/** A file that waits to be dealt out. */
export interface FileToDeal {
  readonly id: string;
  /** As the sender’s machine calls it, with its folders where they are known. */
  readonly name: string;
  /** What its text or data says it is; null: nothing does, or it was not read. */
  readonly kind: PaperKind | null;
  readonly values: readonly Pick<ReadValue, 'name' | 'value' | 'by'>[];
}

/** A vehicle to which files are dealt. */
export interface VehicleToDeal {
  readonly vin: string;
  /** Numbers that were stated of it, by which a paper that names no VIN is known. */
  readonly numbers: Readonly<Partial<Record<ReadName, readonly string[]>>>;
}

/** By what a file was dealt. */
export type DealtBy = 'code' | 'data' | 'text' | 'name' | 'number' | 'tail';

/** Where a file belongs. */
export interface Dealt {
  readonly id: string;
  /** `other` where nothing says what it is. */
  readonly kind: PaperKind;
  /** Null: it is dealt by hand. */
  readonly vin: string | null;
  readonly by: DealtBy | null;
  /** VINs that its name, its code and its text point to, where they are several: it is dealt by hand. */
  readonly between: readonly string[];
}

/** Characters at the end of a VIN that a file's name may give in its stead. */
const TAIL = 6;

/** Numbers by which a paper is known to be one of a vehicle. */
const NUMBERS: readonly ReadName[] = [
  'number',
  'registrationNumber',
  'conformityNumber',
  'engine',
  'plate',
];

/** VINs of `known` that stand in a text or are the only ones whose last six characters stand there as a word. */
const byName = (
  name: string,
  known: ReadonlyMap<string, VehicleToDeal>,
): readonly (readonly [DealtBy, string])[] => {
  const whole = standingVins(name).filter((vin) => known.has(vin));
  if (whole.length > 0) return whole.map((vin) => ['name', vin]);
  const words = new Set(name.toUpperCase().match(/[A-Z0-9]+/g) ?? []);
  const ending = [...known.keys()].filter((vin) => words.has(vin.slice(-TAIL)));
  return ending.map((vin) => ['tail', vin]);
};

const byValues = (
  values: FileToDeal['values'],
  known: ReadonlyMap<string, VehicleToDeal>,
): readonly (readonly [DealtBy, string])[] =>
  values.flatMap(({ name, value, by }): readonly (readonly [DealtBy, string])[] =>
    name === 'vin' && known.has(value) ? [[by === 'seal' ? 'data' : by, value]] : [],
  );

const byNumbers = (
  values: FileToDeal['values'],
  vehicles: readonly VehicleToDeal[],
): readonly (readonly [DealtBy, string])[] =>
  vehicles
    .filter(({ numbers }) =>
      values.some(({ name, value }) => NUMBERS.includes(name) && numbers[name]?.includes(value)),
    )
    .map(({ vin }) => ['number', vin]);

/**
 * Deals files out to vehicles: by the VIN in the file's name, in its code, in its data or text, by a number that was
 * stated of one vehicle, or by the last six characters of a VIN in the name. Where these point to several vehicles,
 * and where nothing points to one, the file is dealt by hand.
 */
export const dealPapers = (
  files: readonly FileToDeal[],
  vehicles: readonly VehicleToDeal[],
): readonly Dealt[] => {
  const known = new Map(vehicles.map((vehicle) => [vehicle.vin, vehicle]));
  return files.map(({ id, name, kind, values }) => {
    const named = byName(name, known);
    const certain = [...byValues(values, known), ...named.filter(([by]) => by === 'name')];
    const numbered = certain.length > 0 ? [] : byNumbers(values, vehicles);
    const hints = [certain, numbered, named].find((some) => some.length > 0) ?? [];
    const vins = [...new Set(hints.map(([, vin]) => vin))];
    const one = vins.length === 1;
    return {
      id,
      kind: kind ?? kindOfName(name) ?? 'other',
      vin: one ? (vins[0] ?? null) : null,
      by: one ? (hints[0]?.[0] ?? null) : null,
      between: one ? [] : vins,
    };
  });
};
