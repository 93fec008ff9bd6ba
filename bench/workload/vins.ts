import { type InventedVin, inventVin } from './invented-vin.ts';
import { oneOf, randomOf } from './random.ts';

/** The codes that the published comparison tried (docs/decisions and N13). */
export const PUBLISHED_CODES =
  'LSV LGX LC0 L6T LB3 LVV LVT LS5 LS4 LGW LMG LJ1 LW4 LMV L1N LSJ LFV LFP LGJ LDP LRW LM8 LZW LNB LHG LFM LBV LE4 LVS LVR'.split(
    ' ',
  );

const random = randomOf(2026);

/** Two thousand invented VINs behind those codes, every tenth with a wrong check digit. */
export const VINS: readonly InventedVin[] = Array.from({ length: 2000 }, (_, index) =>
  inventVin(random, oneOf(random, PUBLISHED_CODES), index % 10 !== 0),
);

/** What a reader of VINs must find in them. */
export interface VinTally {
  readonly checkDigitHolds: number;
  /** Sum of the model years, of the VINs whose check digit holds. */
  readonly years: number;
}

/** What was put into them. */
export const EXPECTED_TALLY: VinTally = {
  checkDigitHolds: VINS.filter((vin) => vin.checkDigitHolds).length,
  years: VINS.filter((vin) => vin.checkDigitHolds).reduce((sum, { year }) => sum + year, 0),
};
