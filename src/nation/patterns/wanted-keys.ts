import { longHash } from '../repeated-hashes.ts';

/** The key of a vehicle by its VIN, or of a text; two that share one are both taken for what one of them is. */
export const vehicleKey = (vin: string): string => longHash(vin);

/** The key of a party: of its code where it is told by name, else of what is told. Needs a row of `company_code`. */
export const partyKey = (party: string): string => longHash(`coalesce(code, trim(${party}))`);
