import { isoDate } from '../calendar/iso-date.ts';
import { groupedBy, known, least, most } from './lists.ts';
import { type NeighbourhoodRows, numberOf, type PaperRow, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';
import { isVehicle } from './stands-for-none.ts';

/** The numbers of the law that decide R22's exits. */
export interface ExitFigures {
  readonly exitDays: number;
  readonly unexitedPercent: number;
  /** So many exits in a hundred, at the end of the account, may be slips in the year. */
  readonly slipPercent: number;
}

/** A vehicle by its last entry. */
interface Declared {
  readonly vin: string;
  readonly on: number;
  readonly month: string;
  /** Customs of exit; '' when it is not told. */
  readonly customs: string;
  readonly isUnexited: boolean;
}

/** What the customs account of a nation tells of exits. */
export interface ExitsTold {
  /** The last day of which exits are told, slips aside. */
  readonly until: number;
  /** Whether customs tells nearly all exits of vehicles declared long before, of a customs of exit and of a month. */
  readonly isNearlyAll: (customs: string, month: string) => boolean;
}

const declaredOf = (vin: string, rows: readonly PaperRow[], last: number): Declared | null => {
  const on = most(rows.map((row) => numberOf(row, 'declaration.declaredOn')));
  if (on === null || on > last) return null;
  const [customs = ''] = known(
    rows.map((row) => textOf(row, 'declaration.exitCustoms')),
  ).toSorted();
  const isUnexited = rows.every((row) => numberOf(row, 'declaration.exitedOn') === null);
  return { vin, on, month: isoDate(on).slice(0, 7), customs, isUnexited };
};

/** What a nation's declarations tell of exits; null when they tell of none. */
export const exitsTold = (told: NeighbourhoodRows, figures: ExitFigures): ExitsTold | null => {
  const { exitDays, unexitedPercent, slipPercent } = figures;
  const exits = known(
    told.rows('declaration').map((row) => numberOf(row, 'declaration.exitedOn')),
  ).toSorted((a, b) => a - b);
  const place = Math.ceil((exits.length * (100 - slipPercent)) / 100) - 1; // not-law: percent
  const until = exits[Math.max(0, place)];
  if (until === undefined) return null;
  const all = known(
    [...told.byVin('declaration')].map(([vin, rows]) => declaredOf(vin, rows, until - exitDays)),
  );
  const isFew = (cell: readonly Declared[]): boolean =>
    cell.filter(({ isUnexited }) => isUnexited).length * 100 <= unexitedPercent * cell.length; // not-law: percent
  const byCustoms = groupedBy(all, ({ customs }) => customs);
  const byMonth = groupedBy(all, ({ month }) => month);
  const isFewOfAll = isFew(all);
  return {
    until,
    isNearlyAll: (customs, month) =>
      isFewOfAll && isFew(byCustoms.get(customs) ?? []) && isFew(byMonth.get(month) ?? []),
  };
};

/**
 * R22: vehicles refunded and declared of which customs tells no exit `exitDays` after the claim, by the last exits
 * that it tells. They count where customs tells nearly all exits of vehicles declared so long before: of all, of
 * those of the customs of exit, and of those declared in the month; that comes from the last run. Left out: a vehicle
 * seen abroad, and one deregistered, whose exit is R24's matter.
 */
export const refundExit: PaperPattern<ExitFigures> = {
  name: 'refundExit',
  figures: valuesOfRule('integrity.refund-without-right', [
    'exitDays',
    'unexitedPercent',
    'slipPercent',
  ]),
  find: (told, { exitDays }, population) => {
    const exits = population?.exits ?? null;
    if (exits === null) return [];
    const last = exits.until - exitDays;
    return [...told.byVin('refund')].flatMap(([vin, claims]) => {
      const claimed = least(claims.map((row) => numberOf(row, 'refund.claimedOn')));
      const declared = declaredOf(vin, told.of('declaration', vin), last);
      if (claimed === null || claimed > last || declared === null) return [];
      if (!declared.isUnexited || !isVehicle(vin)) return [];
      if (!exits.isNearlyAll(declared.customs, declared.month)) return [];
      const isAbroad = told
        .of('arrival', vin)
        .some((row) => textOf(row, 'arrival.country') !== 'CN');
      const isGone = told
        .of('certificate', vin)
        .some((row) => numberOf(row, 'certificate.deregisteredOn') !== null);
      if (isAbroad || isGone) return [];
      return [
        {
          vin,
          licenceRow: null,
          facts: { 'pattern.refundUnexited': true },
          evidence: {
            declaredOn: isoDate(declared.on),
            claimedOn: isoDate(claimed),
            exitsToldUntil: isoDate(exits.until),
          },
        },
      ];
    });
  },
};
