import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';
import { lastEventDay } from './in-the-future.ts';

const at = (name: FactName): number => factNamed(name).index;

const REGISTERED_ON = at('certificate.registeredOn');

/** Days of a certificate row by which it is known to be later than another. */
const DAYS: readonly number[] = [
  REGISTERED_ON,
  at('certificate.lastTransferOn'),
  at('certificate.pendingExportOn'),
  at('certificate.deregisteredOn'),
];

const NEVER = Number.NEGATIVE_INFINITY;

const latestDay = ({ values }: AccountRow, last: number): number =>
  DAYS.reduce((latest, index) => {
    const day = values[index];
    return typeof day === 'number' && day <= last && day > latest ? day : latest;
  }, NEVER);

/**
 * The certificate as it stands, of several rows of one VIN: the row with the latest day of its own (first
 * registration, transfer, pending export, deregistration; days that lie ahead left aside), of equals the
 * last. It takes the earliest first registration that any row tells: neither a move nor a certificate
 * issued anew makes a vehicle younger.
 */
export const latestCertificate = (
  rows: readonly AccountRow[],
  today: number,
): AccountRow | null => {
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0) return first ?? null;
  const last = lastEventDay(today);
  const latest = rest.reduce(
    (best, row) => (latestDay(row, last) >= latestDay(best, last) ? row : best),
    first,
  );
  const registered = rows.flatMap(({ values }) => {
    const day = values[REGISTERED_ON];
    return typeof day === 'number' ? [day] : [];
  });
  const values = [...latest.values];
  values[REGISTERED_ON] = registered.length === 0 ? null : Math.min(...registered);
  return { ...latest, values };
};
