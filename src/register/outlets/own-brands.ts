import { brandIdsOf } from '../../intake/network/read-brands.ts';
import type { NetworkOf } from '../../intake/network/read-outlet.ts';
import type { Actor } from '../actor.ts';
import type { Register } from '../register.ts';
import { countingLaw } from '../steps/law-numbers-of.ts';

/** Whose network is read: the brands that the list of makers has for a manufacturer; any where it has none. */
export const networkOf = (register: Register, { maker }: Actor, today: string): NetworkOf => {
  const { today: day } = countingLaw(register, today);
  const { makers } = register.engine.reader({ today: day, everything: false }).reference;
  const names = makers.makers.filter(({ id }) => id === maker).flatMap(({ brands }) => brands);
  const brands = brandIdsOf(names);
  return { brands: brands.size === 0 ? null : brands };
};
