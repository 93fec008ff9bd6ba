import type { Vin } from '../vin/vin.ts';
import { mayQuestion, type WmiRegistry } from '../vin/wmi-registry.ts';
import type { Maker, MakerRegistry } from './maker-registry.ts';

/**
 * The maker that owns a VIN's maker code, for the question whether the VIN fits the maker named.
 * Null when the code is not known, is known with low or conflicting confidence only, does not tell
 * its users apart (`shared`), or belongs to nobody in the list of makers.
 *
 * @param named the maker named: of several that own the code it is this one, if it is of them, else the first by id.
 */
export const makerOfVin = (
  vin: Vin,
  wmis: WmiRegistry,
  makers: MakerRegistry,
  named: Maker | null,
): Maker | null => {
  const entry = wmis.find(vin);
  if (entry === null || entry.shared || !mayQuestion(entry)) return null;
  const owners = makers.ownersOf(entry.code);
  return owners.find(({ id }) => id === named?.id) ?? owners[0] ?? null;
};
