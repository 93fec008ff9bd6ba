import { type InventedVin, inventVin } from '../../src/simulate/drawn/invented-vin.ts';
import { oneOf, randomOf } from '../../src/simulate/drawn/random.ts';

/** The codes that the published comparison tried (docs/decisions and N13). */
export const PUBLISHED_CODES = `LSV LGX LC0 L6T LB3 LVV LVT LS5 LS4 LGW LMG LJ1 LW4 LMV L1N
  LSJ LFV LFP LGJ LDP LRW LM8 LZW LNB LHG LFM LBV LE4 LVS LVR`.split(/\s+/);

/** VINs of a round. */
export const VINS_A_ROUND = 2000;
const SEED = 2026;

/**
 * Invented VINs behind those codes, every tenth with a wrong check digit; none of them is in another round.
 *
 * @param round from 0; the same round has the same VINs.
 */
export const vinsOfRound = (round: number): readonly InventedVin[] => {
  const random = randomOf(SEED + round);
  return Array.from({ length: VINS_A_ROUND }, (_, index) => {
    const code = oneOf(random, PUBLISHED_CODES);
    return inventVin(random, code, index % 10 !== 0, undefined, round * VINS_A_ROUND + index);
  });
};

/** What a reader of VINs must find in them. */
export interface VinTally {
  readonly checkDigitHolds: number;
  /** Sum of the model years, of the VINs whose check digit holds. */
  readonly years: number;
}

/** What was put into a round. */
export const tallyOf = (vins: readonly InventedVin[]): VinTally => {
  const holding = vins.filter((vin) => vin.checkDigitHolds);
  return {
    checkDigitHolds: holding.length,
    years: holding.reduce((sum, { year }) => sum + year, 0),
  };
};
