import type { Dossier } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import type { AccountRow } from './account-rows.ts';
import { lastEventDay } from './in-the-future.ts';

const at = (name: FactName): number => factNamed(name).index;

const NUMBER = at('certificate.number');
const REGISTERED_ON = at('certificate.registeredOn');

/** Days of a certificate row by which it is known to be later than another. */
export const CERTIFICATE_DAYS: readonly number[] = [
  REGISTERED_ON,
  at('certificate.lastTransferOn'),
  at('certificate.pendingExportOn'),
  at('certificate.deregisteredOn'),
];

/** Before every day: what a row without a day has. */
export const NEVER = Number.NEGATIVE_INFINITY;

/**
 * The latest of some days of a certificate row; `NEVER` when it has none.
 *
 * @param days indexes of facts.
 * @param last the last day that counts; later ones lie ahead.
 */
export const latestDay = (values: Dossier, days: readonly number[], last: number): number =>
  days.reduce((latest, index) => {
    const day = values[index];
    return typeof day === 'number' && day <= last && day > latest ? day : latest;
  }, NEVER);

const numberOf = ({ values }: AccountRow): string | null => {
  const number = values[NUMBER];
  return typeof number === 'string' ? plainNumber(number) : null;
};

/**
 * Rows of the registration that began on a day: first registered then, of the number of such a row
 * (spaces and hyphens aside), or without a day. Of another number and day is another registration.
 */
const ofRegistration = (rows: readonly AccountRow[], day: number): readonly AccountRow[] => {
  const numbers = new Set(rows.filter(({ values }) => values[REGISTERED_ON] === day).map(numberOf));
  numbers.delete(null);
  return rows.filter((row) => {
    const own = row.values[REGISTERED_ON] ?? null;
    return own === null || own === day || numbers.has(numberOf(row));
  });
};

const firstRegistration = (rows: readonly AccountRow[]): number | null => {
  const days = rows.flatMap(({ values }) => {
    const day = values[REGISTERED_ON];
    return typeof day === 'number' ? [day] : [];
  });
  return days.length === 0 ? null : Math.min(...days);
};

/** Of several rows of one VIN those of its earliest registration. */
export const rowsOfRegistration = (rows: readonly AccountRow[]): readonly AccountRow[] => {
  const registered = firstRegistration(rows);
  return registered === null ? rows : ofRegistration(rows, registered);
};

/**
 * The certificate as it stands, of several rows of one VIN. Of the rows of its earliest registration the
 * one with the latest day of its own (first registration, transfer, pending export, deregistration; days
 * that lie ahead left aside), of equals the last. It takes the earliest first registration that any row
 * tells: neither a move nor a certificate issued anew makes a vehicle younger.
 *
 * @param today a day number.
 */
export const latestCertificate = (
  rows: readonly AccountRow[],
  today: number,
): AccountRow | null => {
  if (rows.length < 2) return rows[0] ?? null;
  const own = rowsOfRegistration(rows);
  const last = lastEventDay(today);
  const latest = own.reduce((best, row) =>
    latestDay(row.values, CERTIFICATE_DAYS, last) >= latestDay(best.values, CERTIFICATE_DAYS, last)
      ? row
      : best,
  );
  const values = [...latest.values];
  values[REGISTERED_ON] = firstRegistration(rows);
  return { ...latest, values };
};
