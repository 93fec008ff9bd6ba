import type { Register } from '../register.ts';
import { countingLaw } from '../steps/law-numbers-of.ts';

/** The names of a manufacturer of the reference list; its id where the list lacks it. */
export const makerNames = (
  register: Register,
  maker: string,
  today: string,
): { readonly legalName: string; readonly nameEn: string } => {
  const { today: day } = countingLaw(register, today);
  const { makers } = register.engine.reader({ today: day, everything: false }).reference;
  const known = makers.byId(maker);
  return { legalName: known?.legalName ?? maker, nameEn: known?.nameEn ?? maker };
};
