import type { Dossier } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const VIN = at('licence.vin');
const NUMBER = at('licence.number');
const APPLICATION = at('licence.application');
const QUOTED = at('declaration.licence');
const EXITED_ON = at('declaration.exitedOn');

type Value = Dossier[number];

/** A licence number as two rows are compared by it; other values as they are. */
const plain = (number: Value): Value => (typeof number === 'string' ? plainNumber(number) : number);

/** True when a declaration quotes the number of a licence, however it is written. */
export const quotesLicence = ({ values }: Pick<AccountRow, 'values'>, licence: Dossier): boolean =>
  plain(values[QUOTED] ?? null) === plain(licence[NUMBER] ?? null);

/** Which applications of a VIN hold a licence number. */
export class LicenceOwners {
  readonly #owners = new Map<Value, Map<Value, Set<Value>>>();

  constructor(licences: readonly AccountRow[]) {
    for (const { values } of licences) {
      const number = plain(values[NUMBER] ?? null);
      if (number === null) continue;
      const numbers = this.#owners.get(values[VIN] ?? null) ?? new Map<Value, Set<Value>>();
      const owners = numbers.get(number) ?? new Set();
      this.#owners.set(values[VIN] ?? null, numbers.set(number, owners));
      owners.add(values[APPLICATION] ?? null);
    }
  }

  /** True when a declaration quotes the licence of another application of its VIN, and not of this one. */
  isOthers(declaration: AccountRow, licence: Dossier): boolean {
    const quoted = plain(declaration.values[QUOTED] ?? null);
    const owners = this.#owners.get(licence[VIN] ?? null)?.get(quoted);
    return owners !== undefined && !owners.has(licence[APPLICATION] ?? null);
  }
}

/** The first exit that declarations tell of, a day number; null when none does. */
export const firstExitIn = (declarations: readonly Pick<AccountRow, 'values'>[]): number | null =>
  declarations.reduce<number | null>((first, { values }) => {
    const day = values[EXITED_ON];
    return typeof day === 'number' && (first === null || day < first) ? day : first;
  }, null);

/** The first exit under a licence, by declarations that quote its number; null when none is told, or no number. */
export const firstExitUnder = (
  licence: Dossier,
  declarations: readonly Pick<AccountRow, 'values'>[],
): number | null =>
  (licence[NUMBER] ?? null) === null
    ? null
    : firstExitIn(declarations.filter((row) => quotesLicence(row, licence)));
