import type { Vin } from '../vin/vin.ts';
import { mayQuestion, type WmiRegistry } from '../vin/wmi-registry.ts';
import type { Maker, MakerRegistry } from './maker-registry.ts';

/**
 * The maker that owns a VIN's maker code, for the question whether the VIN fits the maker named.
 * Null when the code is not known, is known with low or conflicting confidence only, does not tell
 * its users apart (`shared`), or belongs to nobody in the list of makers.
 */
export const makerOfVin = (vin: Vin, wmis: WmiRegistry, makers: MakerRegistry): Maker | null => {
  const entry = wmis.find(vin);
  return entry === null || entry.shared || !mayQuestion(entry) ? null : makers.ownerOf(entry.code);
};
