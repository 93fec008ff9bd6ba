import type { PendingSince } from './pending-since.ts';

/** What an application says of its hold on a vehicle; days are day numbers, both ends inclusive. */
export interface Claim {
  /** The application; empty when it has no name. */
  readonly application: string;
  readonly appliedOn: number | null;
  /** Last day on which its licence may be used (`usableUntil`); null when it was not licensed. */
  readonly licensedUntil: number | null;
}

/** Last day of a licence whose end nobody told: later than any. */
export const NO_END = 2_147_483_647; // not-law: the largest of 32 bits

/**
 * The last day on which a licence may be used. A vehicle leaves once under it: an exit by an entry that quotes it
 * spends it, so that the day before is its last. An exit before its own application is none of it.
 *
 * @param licensedUntil last day of the licence, `NO_END` when none is told; null when there is none.
 * @param usedOn first exit under it, a day number; null when none is told.
 */
export const usableUntil = (
  appliedOn: number | null,
  licensedUntil: number | null,
  usedOn: number | null,
): number | null => {
  if (licensedUntil === null || usedOn === null) return licensedUntil;
  return appliedOn !== null && usedOn < appliedOn
    ? licensedUntil
    : Math.min(licensedUntil, usedOn - 1);
};

/** No application is older: every one without a licence is pending. */
export const ALL_PENDING: PendingSince = {
  certain: Number.NEGATIVE_INFINITY,
  possible: Number.NEGATIVE_INFINITY,
};

/** Whether an application without a licence may still be under way; before that day it was refused. */
const isPending = ({ appliedOn, licensedUntil }: Claim, pendingSince: number | null): boolean =>
  licensedUntil === null &&
  pendingSince !== null &&
  (appliedOn ?? Number.NEGATIVE_INFINITY) >= pendingSince;

/** Whether a licence had not run out on a day; one that is not known is taken for within it. */
const isInForce = ({ licensedUntil }: Claim, day: number | null): boolean =>
  licensedUntil !== null && (day === null || licensedUntil >= day);

/** What stands against an application of a vehicle: names of others, null where none does. */
export interface OtherApplications {
  readonly certain: string | null;
  /**
   * Where none is certain: one that stands if a licence of which no end is told, its own or the other's, had not run
   * out.
   */
  readonly openEnded: string | null;
  /** Where neither is: one that stands if applications are pending that may be, as working days cannot be counted. */
  readonly uncounted: string | null;
}

/**
 * For each application of one vehicle the other that stands against it, or null, where licences of which no end is
 * told never run out (`endless`), or are taken for run out on every day. An earlier one stands against a later one
 * when it was licensed and had not run out, or is pending; the later one then stands against it, too, unless the
 * earlier was licensed and the vehicle left under it: before the later was applied for, or, where the later is
 * neither licensed nor pending, at all. Of several the earlier licence that runs longest is named, else the first
 * that is pending, else the next; never one without a name. Time and memory grow with the applications alone.
 */
const othersBeside = (
  claims: readonly Claim[],
  exitedOn: number | null,
  pendingSince: number | null,
  endless: boolean,
): readonly (string | null)[] => {
  const isHeld = (claim: Claim, day: number | null): boolean =>
    isInForce(claim, day) && (endless || claim.licensedUntil !== NO_END);
  const others: (string | null)[] = [];
  let longest: Claim | null = null;
  let pending: Claim | null = null;
  for (const claim of claims) {
    if (longest !== null && isHeld(longest, claim.appliedOn)) others.push(longest.application);
    else others.push(pending?.application ?? null);
    if (claim.application === '') continue;
    const until = claim.licensedUntil;
    const counts = until !== null && (endless || until !== NO_END);
    if (counts && until > (longest?.licensedUntil ?? Number.NEGATIVE_INFINITY)) {
      longest = claim;
    }
    if (isPending(claim, pendingSince)) pending ??= claim;
  }
  let next: Claim | null = null;
  let nextAlive: Claim | null = null;
  for (const [at, claim] of [...claims.entries()].reverse()) {
    const { appliedOn, licensedUntil } = claim;
    const hasLeft =
      licensedUntil !== null && exitedOn !== null && appliedOn !== null && exitedOn >= appliedOn;
    const beside: Claim | null = hasLeft ? nextAlive : next;
    const leftBefore =
      hasLeft && beside !== null && beside.appliedOn !== null && exitedOn <= beside.appliedOn;
    const holds = isPending(claim, pendingSince) || isHeld(claim, beside?.appliedOn ?? null);
    if (beside !== null && holds && !leftBefore) others[at] ??= beside.application;
    if (claim.application === '') continue;
    next = claim;
    if (licensedUntil !== null || isPending(claim, pendingSince)) nextAlive = claim;
  }
  return others;
};

/**
 * For each application of one vehicle what stands against it.
 *
 * @param claims in the order of their days of application (not known first), then of their rows.
 * @param exitedOn first exit of the vehicle, a day number; null when none is told.
 * @param pendingSince since when applications without a licence are pending; null: none is;
 *   `ALL_PENDING` where nobody tells which were licensed.
 */
export const otherApplications = (
  claims: readonly Claim[],
  exitedOn: number | null,
  pendingSince: PendingSince | null,
): readonly OtherApplications[] => {
  const [sure, perhaps] = [pendingSince?.certain ?? null, pendingSince?.possible ?? null];
  const certain = othersBeside(claims, exitedOn, sure, false);
  const possible = othersBeside(claims, exitedOn, sure, true);
  const uncounted = sure === perhaps ? possible : othersBeside(claims, exitedOn, perhaps, true);
  return claims.map((_, at) => {
    const [one, open] = [certain[at] ?? null, possible[at] ?? null];
    return {
      certain: one,
      openEnded: one === null ? open : null,
      uncounted: one === null && open === null ? (uncounted[at] ?? null) : null,
    };
  });
};
