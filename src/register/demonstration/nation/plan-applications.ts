import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { parseVin } from '../../../domain/vin/vin.ts';
import type { AccountObjects } from '../../../engine/question.ts';
import { dayNumberOf, daysAfter } from '../days.ts';
import type { MadeNation, MadeRow } from './made-nation.ts';

/** An export that customs and the registry are to tell of; days ISO. */
export interface PlannedExport {
  readonly entryNumber: string;
  readonly destination: string;
  readonly odometerKm: number;
  readonly declaredOn: string;
  readonly exitedOn: string | null;
  readonly deregisteredOn: string | null;
}

/** An application that is to be handed in. */
export interface PlannedApplication {
  /** The number it has in the nation that was made up. */
  readonly key: string;
  /** Place in the order of days, from 0. */
  readonly at: number;
  /** Code of the exporter. */
  readonly uscc: string;
  /** Day on which it is handed in, ISO. */
  readonly on: string;
  readonly accounts: AccountObjects;
  readonly vins: readonly string[];
  /** By VIN; a vehicle that is not here has not left. */
  readonly exports: ReadonlyMap<string, PlannedExport>;
}

/** Applications from this day on are moved later, the more so the later they are: most of them wait at the end. */
const MOVED_FROM = '2026-08-15'; // not-law: a day of the demonstration

/** What the exporter hands in beside the licence rows: papers it has. */
const PAPERS = ['certificate', 'inspection', 'letter'] as const;

const named = (account: string, rows: readonly MadeRow[], without: readonly string[] = []) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => !without.includes(name))
        .map(([name, cell]) => [`${account}.${name}`, cell]),
    ),
  );

/** Cells of the licence account that the register tells itself. */
const REGISTERS_OWN = [
  ...['application', 'number', 'applicant', 'applicantName', 'province', 'appliedOn'],
  ...['issuedOn', 'validUntil'],
];

const byVin = (rows: readonly MadeRow[]): ReadonlyMap<string, readonly MadeRow[]> =>
  Map.groupBy(rows, ({ vin = '' }) => vin);

const exportOf = (
  licence: MadeRow,
  entry: MadeRow | undefined,
  deregisteredOn: string | undefined,
  later: number,
): PlannedExport | null => {
  const { declaredOn, number, destination, exitedOn } = entry ?? {};
  if (declaredOn === undefined || parseIsoDate(declaredOn) === null) return null;
  const moved = (day: string | undefined): string | null =>
    day === undefined || parseIsoDate(day) === null ? null : daysAfter(day, later);
  const km = Number(licence['odometerKm']);
  return {
    entryNumber: number ?? '',
    destination: destination ?? licence['destination'] ?? '',
    odometerKm: Number.isFinite(km) ? Math.round(km) : 0,
    declaredOn: daysAfter(declaredOn, later),
    exitedOn: moved(exitedOn),
    deregisteredOn: moved(deregisteredOn),
  };
};

/** The applications of a nation by the day on which they are handed in, the last of them on a day given, ISO. */
export const planApplications = (
  nation: MadeNation,
  last: string,
): readonly PlannedApplication[] => {
  const papers = PAPERS.map((account) => [account, byVin(nation.get(account) ?? [])] as const);
  const entries = byVin(nation.get('declaration') ?? []);
  const certificates = byVin(nation.get('certificate') ?? []);
  const groups = Map.groupBy(
    (nation.get('licence') ?? []).filter(({ vin = '' }) => parseVin(vin) !== null),
    ({ application = '' }) => application,
  );
  const dated = [...groups].flatMap(([key, rows]) => {
    const applied = rows
      .map(({ appliedOn = '' }) => appliedOn)
      .find((day) => parseIsoDate(day) !== null);
    const uscc = rows.map(({ applicant }) => applicant).find((code) => code !== undefined);
    return key === '' || applied === undefined || uscc === undefined
      ? []
      : [{ key, rows, applied, uscc }];
  });
  const sorted = dated.toSorted((one, other) =>
    one.applied + one.key < other.applied + other.key ? -1 : 1,
  );
  const from = dayNumberOf(MOVED_FROM);
  const newest = Math.max(from + 1, ...sorted.map(({ applied }) => dayNumberOf(applied)));
  const days = dayNumberOf(last) - from;
  return sorted.map(({ key, rows, applied, uscc }, at) => {
    const over = Math.max(0, dayNumberOf(applied) - from);
    const share = over / (newest - from);
    const later = Math.round(days * (1 - (1 - share) ** 2)) - over;
    const once = [...new Map(rows.map((row) => [row['vin'] ?? '', row])).values()].filter(
      ({ destination }) => destination !== undefined,
    );
    const vins = once.map(({ vin = '' }) => vin);
    const handedIn = papers.map(([account, of]) => [
      account,
      named(
        account,
        vins.flatMap((vin) => of.get(vin) ?? []),
        ['deregisteredOn', 'application'],
      ),
    ]);
    const exported = once.flatMap((row) => {
      const { vin = '' } = row;
      const deregisteredOn = certificates.get(vin)?.find((paper) => paper['deregisteredOn'])?.[
        'deregisteredOn'
      ];
      const planned = exportOf(row, entries.get(vin)?.[0], deregisteredOn, later);
      return planned === null ? [] : [[vin, planned] as const];
    });
    return {
      ...{ key, at, uscc, vins },
      on: daysAfter(applied, later),
      accounts: { licence: named('licence', once, REGISTERS_OWN), ...Object.fromEntries(handedIn) },
      exports: new Map(exported),
    };
  });
};
