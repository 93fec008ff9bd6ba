import type { FeedRow, Feeds } from './feed-tables.ts';
import { plainApplications } from './plain-licences.ts';
import {
  byVehicle,
  byVin,
  day,
  early,
  entriesOf,
  isNear,
  known,
  late,
  least,
  most,
  type PlainFacts,
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
        const until = late(end);
        const ends = endless || end !== null;
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

/** R13, R24: certificates of a VIN that stand at one time. */
export const plainRegistrations = (feeds: Feeds, historyPercent: number): PlainFacts => {
  const exits = byVin(entriesOf(feeds));
  const found: PlainFacts = {};
  const rowsAt = rowsOf(feeds, 'certificate').map((row, at) => ({ ...row, at: String(at) }));
  const told = [...byVehicle(rowsAt)].flatMap(([vin, all]) => {
    const rows = all.filter((row) => text(row, 'number') !== null);
    return all.length < 2 || rows.length === 0 ? [] : [{ vin, rows }];
  });
  const isSold = (row: FeedRow): boolean =>
    Number(text(row, 'transfers') ?? 0) > 0 || text(row, 'lastTransferOn') !== null;
  const sold = [...byVin(rowsAt).values()]
    .map((rows) => rows.filter((row) => text(row, 'number') !== null))
    .filter((rows) => unique(rows.map((row) => text(row, 'number'))).length === 1)
    .map((rows) => rows.map(isSold))
    .filter((states) => states.includes(true) && states.includes(false));
  const again = sold.filter((states) => states.lastIndexOf(false) > states.indexOf(true));
  const keepsHistory = again.length * 100 > historyPercent * sold.length;
  for (const { vin, rows } of told) {
    const certificates = unique(rows.map((row) => plain(text(row, 'number')) ?? ''))
      .map((number) => {
        const own = rows.filter((row) => plain(text(row, 'number')) === number);
        return {
          number,
          registered: least(known(own.map((row) => day(row, 'registeredOn')))),
          deregistered: most(known(own.map((row) => day(row, 'deregisteredOn')))),
          transferred: own.some(isSold),
          transferredOn: most(known(own.map((row) => day(row, 'lastTransferOn')))),
          toldAt: own.map((row) => Number(row['at'])),
          goneAt: own
            .filter((row) => day(row, 'deregisteredOn') !== null)
            .map((row) => Number(row['at'])),
          passedOver: own.at(-1)?.['deregisteredOn'] == null,
          moved: own.some((row) => (text(row, 'status') ?? '').split(',').includes('B')),
          owner: known(own.map((row) => text(row, 'owner')))[0] ?? null,
          province: known(own.map((row) => text(row, 'province'))).at(-1) ?? null,
          place: rows.findIndex((row) => plain(text(row, 'number')) === number),
        };
      })
      .sort((a, b) =>
        late(a.registered) === late(b.registered)
          ? a.place - b.place
          : late(a.registered) - late(b.registered),
      );
    const [first, ...others] = certificates;
    if (first === undefined) continue;
    const exited = least(known((exits.get(vin) ?? []).map((row) => day(row, 'exitedOn'))));
    const beside = others.filter((other) => {
      const dated = first.registered !== null && other.registered !== null;
      const otherDay = dated && first.registered !== other.registered;
      const elsewhere =
        first.province !== null && other.province !== null && first.province !== other.province;
      const byCode = (owner: string): boolean => /^[\w:-]*$/.test(owner);
      const another =
        first.owner !== null &&
        other.owner !== null &&
        first.owner !== other.owner &&
        byCode(first.owner) === byCode(other.owner);
      const after = (end: number | null): boolean =>
        end === null || other.registered === null || end > other.registered;
      const near = isNear(first.number, other.number);
      type Certificate = typeof other;
      const cameBack = (one: Certificate, before: Certificate): boolean => {
        const [start, [told], [gone]] = [Math.min(...one.toldAt), before.toldAt, before.goneAt];
        const soldOn = one.transferredOn;
        if (soldOn !== null && before.deregistered !== null && soldOn >= before.deregistered)
          return true;
        return told !== undefined && gone !== undefined && gone > told && start > gone;
      };
      const together =
        !keepsHistory &&
        first.toldAt.some(
          (at) => at > Math.max(Math.min(...first.toldAt), Math.min(...other.toldAt)),
        ) &&
        other.toldAt.some(
          (at) => at > Math.max(Math.min(...first.toldAt), Math.min(...other.toldAt)),
        ) &&
        !cameBack(first, other) &&
        !cameBack(other, first);
      const unsold = !first.transferred && !other.transferred;
      const stands = otherDay
        ? (elsewhere && another) || (!near && (elsewhere || another))
        : another && !near && !(first.moved || other.moved) && (together || (elsewhere && unsold));
      return stands && after(first.deregistered) && after(exited);
    });
    const isTold =
      first.deregistered !== null &&
      (others.length > 0 ||
        first.passedOver ||
        (first.transferredOn !== null && first.transferredOn > first.deregistered));
    if (beside.length === 0 && !isTold) continue;
    const provinces = unique(known([first, ...beside].map(({ province }) => province)));
    found[vin] = {
      'pattern.registrations': beside.length === 0 ? null : beside.length + 1,
      'pattern.registrationProvinces': beside.length === 0 ? null : provinces.length,
      'pattern.deregisteredOn': first.deregistered,
    };
  }
  return found;
};

/** R13: certificates of a VIN that contradict one another on the first registration. */
export const plainRegistrationDays = (feeds: Feeds): PlainFacts => {
  const exits = byVin(entriesOf(feeds));
  const found: PlainFacts = {};
  for (const [vin, rows] of byVehicle(rowsOf(feeds, 'certificate'))) {
    const days = known(rows.map((row) => day(row, 'registeredOn')));
    const later = most(days);
    if (later === null || later === least(days)) continue;
    const ends = [
      ...rows.map((row) => day(row, 'deregisteredOn')),
      ...(exits.get(vin) ?? []).map((row) => day(row, 'exitedOn')),
    ];
    if (known(ends).some((end) => end <= later)) continue;
    found[vin] = { 'pattern.laterRegisteredOn': later };
  }
  return found;
};

/** R13: exits of a VIN with several entries that no return explains. */
export const plainExits = (feeds: Feeds, returnDays: number): PlainFacts => {
  const arrivals = byVin(rowsOf(feeds, 'arrival'));
  const found: PlainFacts = {};
  for (const [vin, rows] of byVehicle(entriesOf(feeds))) {
    const numbers = unique(rows.map((row) => plain(text(row, 'number'))));
    const entries = numbers.map((number) => {
      const own = rows.filter((row) => plain(text(row, 'number')) === number);
      return {
        number,
        exited: least(known(own.map((row) => day(row, 'exitedOn')))),
        licence: known(own.map((row) => text(row, 'licence'))).sort()[0] ?? null,
        place: rows.findIndex((row) => plain(text(row, 'number')) === number),
      };
    });
    const exits = entries
      .flatMap((entry) =>
        entry.exited === null || entry.number === null ? [] : [{ ...entry, exited: entry.exited }],
      )
      .sort((a, b) => a.exited - b.exited || a.place - b.place);
    if (exits.length === 0 || (exits.length < 2 && entries.length < 2)) continue;
    let apart = 1;
    for (const [at, exit] of exits.entries()) {
      const before = exits[at - 1];
      if (before === undefined) continue;
      const otherLicence =
        exit.licence !== null && before.licence !== null && exit.licence !== before.licence;
      const noneQuoted = exit.licence === null || before.licence === null;
      const far = exit.exited - before.exited > returnDays;
      const mistyped =
        exit.exited === before.exited && isNear(exit.number ?? '', before.number ?? '');
      const abroad = (arrivals.get(vin) ?? []).some((row) => {
        const arrived = day(row, 'registeredOn');
        return (
          text(row, 'country') !== 'CN' &&
          arrived !== null &&
          arrived >= before.exited &&
          arrived <= exit.exited
        );
      });
      if (!mistyped && (otherLicence || (far && (noneQuoted || abroad)))) apart += 1;
    }
    const days = exits.map(({ exited }) => exited);
    found[vin] = {
      'pattern.exits': apart,
      'pattern.firstExitOn': least(days),
      'pattern.lastExitOn': most(days),
    };
  }
  return found;
};
