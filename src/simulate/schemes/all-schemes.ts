import type { SqlChance } from '../random.ts';
import { modifiedInName, odometerEdit, overdueDeregistration, soldAsNew } from './after-export.ts';
import { barredSuccessor } from './barred-successor.ts';
import { diversion, ring, roundTrip } from './chains.ts';
import { letterReuse, outletsElsewhere, wrongIssuer } from './letters.ts';
import { refundDoubleDip, subsidyDoubleDip, valueGames } from './money.ts';
import {
  insuredBeforeSale,
  insuredNeverPlated,
  linkedFirstBuyer,
  monthEndBurst,
  nomineeOwners,
  oneDayOwner,
  quarterEndBranches,
} from './registrations.ts';
import { certificateReuse, clonedVin } from './reused-papers.ts';
import type { Scheme } from './scheme.ts';
import { agedParking, backdated, fakeGrandfathering, youngWithoutLetter } from './young-exports.ts';

const MAKERS_OF_SCHEMES = [
  youngWithoutLetter,
  agedParking,
  backdated,
  fakeGrandfathering,
  letterReuse,
  outletsElsewhere,
  wrongIssuer,
  certificateReuse,
  clonedVin,
  monthEndBurst,
  nomineeOwners,
  linkedFirstBuyer,
  insuredNeverPlated,
  insuredBeforeSale,
  oneDayOwner,
  ring,
  diversion,
  roundTrip,
  valueGames,
  refundDoubleDip,
  subsidyDoubleDip,
  soldAsNew,
  overdueDeregistration,
  modifiedInName,
  odometerEdit,
  quarterEndBranches,
  barredSuccessor,
];

/**
 * All schemes, in the order of their numbers, which begin at 1. Each says how many vehicles of a million
 * are in it: 250 for the round trip to 1,500 for bursts and for insured never plated, together about 14,600. That
 * is more than life for the rare ones, so that a nation of a million measures every scheme.
 */
export const allSchemes = (chance: SqlChance): readonly Scheme[] =>
  MAKERS_OF_SCHEMES.map((make) => make(chance));
