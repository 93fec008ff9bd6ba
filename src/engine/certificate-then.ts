import type { Dossier, FactValue } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { isNamed } from '../domain/rules/named.ts';
import type { AccountRow } from './account-rows.ts';
import { lastEventDay } from './in-the-future.ts';
import {
  CERTIFICATE_DAYS,
  latestCertificate,
  latestDay,
  NEVER,
  rowsOfRegistration,
} from './latest-certificate.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLIED_ON = at('licence.appliedOn');
const APPLICANT = at('licence.applicant');
const OWNER = at('certificate.owner');
const TRANSFERS = at('certificate.transfers');
const LAST_TRANSFER_ON = at('certificate.lastTransferOn');
const PENDING_EXPORT_ON = at('certificate.pendingExportOn');

/** Days since one of which the owner of a certificate row is its owner. */
const OWNED_SINCE: readonly number[] = [
  at('certificate.registeredOn'),
  LAST_TRANSFER_ON,
  PENDING_EXPORT_ON,
];

const appliedOn = (licence: Dossier): number | null => {
  const day = licence[APPLIED_ON];
  return typeof day === 'number' ? day : null;
};

const ownedSince = ({ values }: { readonly values: Dossier }, last: number): number =>
  latestDay(values, OWNED_SINCE, last);

/**
 * The owner that a certificate tells, as of an application: null when it was transferred since, for then nobody tells
 * who owned it.
 *
 * @param values the certificate, and what else a dossier has.
 * @param today a day number; days that lie ahead of it tell nothing.
 */
export const ownerThen = (values: Dossier, licence: Dossier, today: number): FactValue => {
  const applied = appliedOn(licence);
  const since = ownedSince({ values }, lastEventDay(today));
  return applied !== null && since > applied ? null : (values[OWNER] ?? null);
};

const known = (value: FactValue | undefined): boolean => (value ?? null) !== null;

/** Of the rows whose owner owned the vehicle by a day the one of the latest such day, of equals the latest row. */
const inForceOn = (rows: readonly AccountRow[], day: number, last: number): AccountRow | null => {
  const [first, ...rest] = rows.filter((row) => ownedSince(row, last) <= day);
  if (first === undefined) return null;
  return rest.reduce((best, row) => {
    const [a, b] = [best, row].map((one) => ownedSince(one, last)) as [number, number];
    if (a !== b) return b > a ? row : best;
    return latestDay(row.values, CERTIFICATE_DAYS, last) >=
      latestDay(best.values, CERTIFICATE_DAYS, last)
      ? row
      : best;
  }, first);
};

/**
 * Another row names another owner and nothing tells which of the two came first: it has no day or the same, and the
 * day of the last transfer is blank. With as many transfers told it is a correction, of which the last counts.
 */
const isDoubtful = (rows: readonly AccountRow[], best: AccountRow, last: number): boolean => {
  if (known(best.values[LAST_TRANSFER_ON])) return false;
  const since = ownedSince(best, last);
  return rows.some((row) => {
    const own = ownedSince(row, last);
    if ((own !== since && own !== NEVER) || !known(row.values[OWNER])) return false;
    const transfers = row.values[TRANSFERS];
    const corrected = known(transfers) && transfers === best.values[TRANSFERS];
    return row.values[OWNER] !== best.values[OWNER] && !corrected;
  });
};

/** Whether an owner is known to be another than the applicant: a name and a code do not contradict each other. */
const isAnother = (owner: FactValue, applicant: FactValue | undefined): boolean =>
  typeof owner === 'string' &&
  typeof applicant === 'string' &&
  owner !== applicant &&
  !isNamed(owner);

/**
 * The certificate of a vehicle, of several rows, as an application is held against it: as it stands
 * (`latestCertificate`), but that its owner and the day of its pending-export transfer are those of the row in force on
 * the day of application. What happened to the vehicle since is no fault of the application: one that was not exported
 * and was sold at home has another owner today, one that came back another pending-export day. Where another than the
 * applicant owned it that day, the pending-export transfer was still to come, and is that of the certificate as it
 * stands. Who owned it himself bought it by that transfer (Registration Provisions, Art. 28): a blank day is unknown.
 * The same in SQL: `nation/dossiers/latest-certificate.ts`.
 *
 * @param today a day number.
 */
export const certificateThen = (
  rows: readonly AccountRow[],
  licence: Dossier,
  today: number,
): AccountRow | null => {
  const latest = latestCertificate(rows, today);
  const day = appliedOn(licence);
  if (latest === null || day === null) return latest;
  const values = [...latest.values];
  if (rows.length === 1) {
    values[OWNER] = ownerThen(values, licence, today);
    return { ...latest, values };
  }
  const last = lastEventDay(today);
  const own = rowsOfRegistration(rows);
  const best = inForceOn(own, day, last);
  const doubtful = best !== null && isDoubtful(own, best, last);
  values[OWNER] = best === null || doubtful ? null : (best.values[OWNER] ?? null);
  const toCome = best === null || isAnother(values[OWNER] ?? null, licence[APPLICANT]);
  values[PENDING_EXPORT_ON] =
    best?.values[PENDING_EXPORT_ON] ?? (toCome ? latest.values[PENDING_EXPORT_ON] : null) ?? null;
  return { ...latest, values };
};
