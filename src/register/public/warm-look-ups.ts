import { PUBLIC } from '../actor.ts';
import type { Register } from '../register.ts';
import { lookUpVin } from './look-up-vin.ts';

/** On nobody's record. */
const NOBODYS = '0'.repeat(17);

/**
 * Looks up a VIN of nobody as often at once as told, each over a connection of its own: a connection plans what is
 * asked at its first question, so that no visitor waits for it. What fails is told to whoever asks next.
 */
export const warmLookUps = async (register: Register, connections: number): Promise<void> => {
  await Promise.allSettled(
    Array.from({ length: connections }, () => lookUpVin(register, PUBLIC, { vin: NOBODYS })),
  );
};
