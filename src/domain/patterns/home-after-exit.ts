import { addMonths } from '../calendar/months.ts';
import type { FactName } from '../facts/fact-table.ts';
import { isNamed } from '../rules/named.ts';
import { isoDateOrNull } from './iso-date-or-null.ts';
import { groupedBy, inOrder, known, least, most, SHOWN } from './lists.ts';
import {
  type NeighbourhoodRows,
  numberOf,
  type PaperRow,
  textOf,
  type VehicleAccount,
} from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isVehicle } from './stands-for-none.ts';

/** Something told of a vehicle at home after an exit. */
interface Sight {
  readonly what: string;
  readonly on: number;
  /** The exit after which it counts. */
  readonly exited: number;
  /** Of goods that came back it tells nothing: it is looked for when something was drawn on the export. */
  readonly needsDrawn: boolean;
}

/** Days of a year, to find the nearest anniversary by. */
const YEAR = 365.2425; // not-law: the calendar

/** Readings that are taken at home, with the vehicle there. */
const AT_HOME: ReadonlySet<string | null> = new Set(['maintenance', 'inspection', 'insurance']);

/** Whether two may be one holder: one told by name and one by code may be. Null: one is not told. */
const isOneHolder = (a: string | null, b: string | null): boolean | null =>
  a === null || b === null ? null : a === b || isNamed(a) !== isNamed(b);

const MONTHS_A_YEAR = 12; // not-law: the calendar

/** Days from the nearest anniversary of an earlier policy, its first or a later one. */
const fromAnniversary = (on: number, before: number): number => {
  const years = Math.max(1, Math.round((on - before) / YEAR));
  return Math.abs(on - addMonths(before, MONTHS_A_YEAR * years));
};

/** Days after an exit on which a policy starts that is no renewal without a thought of the vehicle. */
const insuredAnew = (
  told: NeighbourhoodRows,
  vin: string,
  exited: number,
  renewalDays: number,
): readonly number[] => {
  const policies = told.of('insurance', vin).flatMap((row) => {
    const on = numberOf(row, 'insurance.startsOn');
    return on === null ? [] : [{ on, holder: textOf(row, 'insurance.holder') }];
  });
  const before = policies.filter(({ on }) => on <= exited);
  const exporters = told.of('licence', vin).map((row) => textOf(row, 'licence.applicant'));
  return policies.flatMap(({ on, holder }) => {
    if (on <= exited) return [];
    const isRenewal = before.some(
      (one) =>
        (isOneHolder(one.holder, holder) ?? true) && fromAnniversary(on, one.on) <= renewalDays,
    );
    if (isRenewal) return [];
    if (on > exited + renewalDays) return [on];
    const alike = known(before.map((one) => isOneHolder(one.holder, holder)));
    const isNew = alike.length > 0 && !alike.includes(true) && !exporters.includes(holder);
    return isNew ? [on] : [];
  });
};

/** Whether a refund was claimed on the export, or another country registered the vehicle. */
const isDrawnOn = (told: NeighbourhoodRows, vin: string): boolean =>
  told.of('refund', vin).length > 0 ||
  told.of('arrival', vin).some((row) => (textOf(row, 'arrival.country') ?? 'CN') !== 'CN');

const sightsOf = (
  told: NeighbourhoodRows,
  vin: string,
  exits: readonly number[],
  renewalDays: number,
): readonly Sight[] => {
  const [first, last] = [least(exits), most(exits)];
  if (first === null || last === null) return [];
  const isDrawn = isDrawnOn(told, vin);
  const seen = (
    what: string,
    days: readonly (number | null)[],
    exited: number,
    needsDrawn: boolean,
  ): readonly Sight[] =>
    known(days)
      .filter((on) => on > exited)
      .map((on) => ({ what, on, exited, needsDrawn }));
  const days = (account: VehicleAccount, name: FactName): readonly (number | null)[] =>
    told.of(account, vin).map((row) => numberOf(row, name));
  const isAtHome = (row: PaperRow): boolean => AT_HOME.has(textOf(row, 'reading.source'));
  const registered = [
    ...seen('registered', days('certificate', 'certificate.registeredOn'), first, false),
    ...seen('transferred', days('certificate', 'certificate.lastTransferOn'), last, false),
  ];
  if (!isDrawn) return registered;
  const readings = told.of('reading', vin).filter(isAtHome);
  return [
    ...registered,
    ...seen('insured', insuredAnew(told, vin, last, renewalDays), last, true),
    ...seen('inspected', days('inspection', 'inspection.on'), last, true),
    ...seen(
      'read',
      readings.map((row) => numberOf(row, 'reading.on')),
      last,
      true,
    ),
  ];
};

/**
 * R28: the first thing told of a vehicle at home after its exit, from any row of registry, insurers, inspection and
 * workshops. Goods come back lawfully, keep their first registration and may leave again: a new first registration
 * counts from the first exit, all else from the last. Insurance, inspection and readings count only beside a refund
 * or a registration abroad, since goods that came back are driven. A policy may be renewed without a thought of the
 * vehicle: none counts that starts within `renewalDays` of an anniversary of one before the exit, of the same holder;
 * nor one that starts within as many days of the exit, unless its holder is neither the exporter nor any that had
 * insured the vehicle before. A holder who is not told may be any.
 */
export const homeAfterExit: PaperPattern<{ readonly renewalDays: number }> = {
  name: 'homeAfterExit',
  figures: valuesOfRule('integrity.round-trip', ['renewalDays']),
  find: (told, { renewalDays }) =>
    [...told.entries()].flatMap(([vin, entries]) => {
      if (!isVehicle(vin)) return [];
      const exits = known(entries.map((row) => numberOf(row, 'declaration.exitedOn')));
      const sights = sightsOf(told, vin, exits, renewalDays);
      // in the order in which they are looked for: of one day the first counts
      const [first] = sights.toSorted((a, b) => a.on - b.on);
      if (first === undefined) return [];
      const each = groupedBy(sights, ({ on, what }) => `${on} ${what}`);
      const events = [...each.values()]
        .flatMap(([one]) => (one === undefined ? [] : [one]))
        .toSorted((a, b) => inOrder([a.on, a.what], [b.on, b.what]));
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.homeAfterExit': first.what,
            'pattern.homeAfterExitOn': first.on,
          },
          evidence: {
            exitedOn: isoDateOrNull(first.exited),
            events: events.slice(0, SHOWN).map(({ on, what }) => ({ on: isoDateOrNull(on), what })),
            drawnOn: sights.some(({ needsDrawn }) => needsDrawn),
          },
        },
      ];
    }),
};
