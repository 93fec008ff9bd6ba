import { cameBack } from './came-back.ts';
import { fallingDay } from './falling-day.ts';
import { firstTransfer } from './first-transfer.ts';
import { homeAfterExit } from './home-after-exit.ts';
import { insuredNotPlated } from './insured-not-plated.ts';
import { letterOverdrawn } from './letter-overdrawn.ts';
import { letterReused } from './letter-reused.ts';
import { limitFiling } from './limit-filing.ts';
import { modifiedSurge } from './modified-surge.ts';
import { monthEndBurst } from './month-end-burst.ts';
import { neverExited } from './never-exited.ts';
import { numberReused } from './number-reused.ts';
import { otherDestination } from './other-destination.ts';
import { outletList } from './outlet-list.ts';
import type { Pattern } from './pattern.ts';
import { platedLate } from './plated-late.ts';
import { policyCancelled } from './policy-cancelled.ts';
import { quarterBills } from './quarter-bills.ts';
import { refundClaims } from './refund-claims.ts';
import { refundEntry } from './refund-entry.ts';
import { refundExit } from './refund-exit.ts';
import { refundInvoice } from './refund-invoice.ts';
import { registrationDays } from './registration-days.ts';
import { sameOdometer } from './same-odometer.ts';
import { severalExits } from './several-exits.ts';
import { severalRegistrations } from './several-registrations.ts';
import { severalSubsidies } from './several-subsidies.ts';
import { soldAsNew } from './sold-as-new.ts';
import { struckOff } from './struck-off.ts';
import { valueAgainstLike } from './value-against-like.ts';

/** The patterns across vehicles, in the order of the rules that read them. */
export const PATTERNS: readonly Pattern[] = [
  limitFiling,
  firstTransfer,
  monthEndBurst,
  insuredNotPlated,
  platedLate,
  letterReused,
  letterOverdrawn,
  outletList,
  otherDestination,
  severalRegistrations,
  registrationDays,
  struckOff,
  severalExits,
  cameBack,
  numberReused,
  valueAgainstLike,
  refundClaims,
  refundInvoice,
  refundEntry,
  refundExit,
  severalSubsidies,
  neverExited,
  modifiedSurge,
  soldAsNew,
  homeAfterExit,
  sameOdometer,
  policyCancelled,
  fallingDay,
  quarterBills,
];
