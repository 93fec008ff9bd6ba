import type { FeedRow, Feeds } from './feed-tables.ts';
import { plainApplications } from './plain-licences.ts';
import {
  day,
  early,
  entriesOf,
  known,
  late,
  least,
  plain,
  rowsOf,
  text,
  unique,
} from './plain-rows.ts';

/**
 * G18, R13: by licence row, the other application of its VIN that stands against its own.
 * @param endless whether a licence of which no end is told is in force on every day, or on none.
 */
export const plainOtherApplications = (
  feeds: Feeds,
  pendingSince: number,
  endless: boolean,
): readonly (string | null)[] => {
  const licences = rowsOf(feeds, 'licence');
  const isLicensed = (row: FeedRow): boolean =>
    ['number', 'issuedOn', 'validUntil'].some((key) => text(row, key) !== null);
  const isTold = licences.some(isLicensed);
  const { of: applicationOf } = plainApplications(feeds);
  return licences.map((own, place) => {
    const vin = text(own, 'vin');
    const numbers = applicationOf.filter((_, at) => text(licences[at] ?? {}, 'vin') === vin);
    if (vin === null) return null;
    const entries = entriesOf(feeds).filter((row) => text(row, 'vin') === vin);
    const exited = least(known(entries.map((row) => day(row, 'exitedOn'))));
    const claims = unique(numbers)
      .map((number) => {
        const of = licences.filter((_, at) => applicationOf[at] === number);
        const application = text(of[0] ?? {}, 'application');
        const applied = known(of.map((row) => day(row, 'appliedOn'))).at(-1) ?? null;
        const licensed = of.some(isLicensed);
        const end = known(of.map((row) => day(row, 'validUntil'))).at(-1) ?? null;
        const written = known(of.map((row) => text(row, 'number'))).at(-1) ?? null;
        const used = least(
          known(
            entries
              .filter((row) => written !== null && plain(text(row, 'licence')) === plain(written))
              .map((row) => day(row, 'exitedOn')),
          ),
        );
        const isUsed = used !== null && used >= early(applied);
        const until = isUsed ? Math.min(late(end), used - 1) : late(end);
        const ends = endless || end !== null || isUsed;
        const pending = !licensed && (!isTold || early(applied) >= pendingSince);
        const hasLeft = licensed && applied !== null && exited !== null && exited >= applied;
        return { number, application, applied, licensed, until, ends, pending, hasLeft };
      })
      .sort((a, b) => (a.applied === b.applied ? 0 : early(a.applied) - early(b.applied)));
    type Claim = (typeof claims)[number];
    /** The earlier of two was under way, or its licence in force, when the later was applied for. */
    const meet = (first: Claim, then: Claim): boolean =>
      first.pending || (first.licensed && first.ends && first.until >= early(then.applied));
    const isOver = (first: Claim, then: Claim): boolean =>
      first.hasLeft &&
      (!(then.licensed || then.pending) ||
        (then.applied !== null && early(exited) <= then.applied));
    const at = claims.findIndex(({ number }) => number === applicationOf[place]);
    const self = claims[at];
    if (self === undefined) return null;
    const before = claims.slice(0, at).filter((one) => one.application !== null && meet(one, self));
    const after = claims
      .slice(at + 1)
      .filter((one) => one.application !== null && meet(self, one) && !isOver(self, one));
    const longest = before
      .filter(({ licensed }) => licensed)
      .reduce<Claim | null>(
        (best, one) => (best === null || one.until > best.until ? one : best),
        null,
      );
    return (longest ?? before[0] ?? after[0])?.application ?? null;
  });
};
