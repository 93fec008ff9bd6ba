import type { Dossier } from '../domain/assess/dossier.ts';
import { type Account, type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';
import { certificateThen } from './certificate-then.ts';
import { quotesLicence } from './licence-owners.ts';

const at = (name: FactName): number => factNamed(name).index;

interface Pick {
  readonly date: number;
  readonly latest: boolean;
  /** Of rows of one day the last counts, which corrects those before. */
  readonly corrected?: true;
}

/** Which of several rows about one VIN stands for the account, by its date. */
const PICKED_BY: Partial<Record<Account, Pick>> = {
  factory: { date: at('factory.manufacturedOn'), latest: false },
  insurance: { date: at('insurance.startsOn'), latest: false },
  invoice: { date: at('invoice.issuedOn'), latest: false },
  inspection: { date: at('inspection.on'), latest: true, corrected: true },
  declaration: { date: at('declaration.declaredOn'), latest: true },
  refund: { date: at('refund.claimedOn'), latest: false },
  subsidy: { date: at('subsidy.paidOn'), latest: false },
  arrival: { date: at('arrival.registeredOn'), latest: false },
};

const APPLIED_ON = at('licence.appliedOn');
const LICENCE_NUMBER = at('licence.number');

const better = (a: AccountRow, b: AccountRow, { date, latest, corrected }: Pick): AccountRow => {
  const [x, y] = [a.values[date] ?? null, b.values[date] ?? null];
  if (x === y) return corrected ? b : a;
  if (typeof y !== 'number') return a;
  if (typeof x !== 'number') return b;
  return (latest ? y > x : y < x) ? b : a;
};

const candidates = (
  account: Account,
  rows: readonly AccountRow[],
  licence: Dossier,
): readonly AccountRow[] => {
  if (account === 'declaration' && licence[LICENCE_NUMBER] !== null) {
    const quoting = rows.filter((row) => quotesLicence(row, licence));
    if (quoting.length > 0) return quoting;
  }
  const applied = licence[APPLIED_ON];
  if (account === 'inspection' && typeof applied === 'number') {
    const on = at('inspection.on');
    const inTime = rows.filter(({ values }) => {
      const day = values[on];
      return typeof day === 'number' && day <= applied;
    });
    if (inTime.length > 0) return inTime;
  }
  return rows;
};

/**
 * The row that stands for an account in a vehicle's dossier when the file has several for its VIN: the earliest of
 * events that happen once (registration, invoice, insurance, refund, arrival), the last inspection up to the
 * application, the declaration that quotes the licence or the last one, the certificate as it stands, with its owner
 * of the day of application. Of equal rows the first counts, of inspections of one day the last.
 *
 * @param today a day number; days that lie ahead of it tell nothing of what a certificate says now.
 */
export const pickRow = (
  account: Account,
  rows: readonly AccountRow[],
  licence: Dossier,
  today: number,
): AccountRow | null => {
  if (account === 'certificate') return certificateThen(rows, licence, today);
  const [first, ...rest] = candidates(account, rows, licence);
  if (first === undefined) return null;
  const by = PICKED_BY[account];
  if (by === undefined) return first;
  return rest.reduce((best, row) => better(best, row, by), first);
};
