import type { Dossier } from '../domain/assess/dossier.ts';
import { type Account, type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

/** Which of several rows about one VIN stands for the account, by its date. */
const PICKED_BY: Partial<Record<Account, { readonly date: number; readonly latest: boolean }>> = {
  certificate: { date: at('certificate.registeredOn'), latest: false },
  factory: { date: at('factory.manufacturedOn'), latest: false },
  insurance: { date: at('insurance.startsOn'), latest: false },
  invoice: { date: at('invoice.issuedOn'), latest: false },
  inspection: { date: at('inspection.on'), latest: true },
  declaration: { date: at('declaration.declaredOn'), latest: true },
  refund: { date: at('refund.claimedOn'), latest: false },
  subsidy: { date: at('subsidy.paidOn'), latest: false },
  arrival: { date: at('arrival.registeredOn'), latest: false },
};

const APPLIED_ON = at('licence.appliedOn');
const LICENCE_NUMBER = at('licence.number');
const QUOTED_LICENCE = at('declaration.licence');

const better = (a: AccountRow, b: AccountRow, date: number, latest: boolean): AccountRow => {
  const [x, y] = [a.values[date], b.values[date]];
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
    const quoting = rows.filter(({ values }) => values[QUOTED_LICENCE] === licence[LICENCE_NUMBER]);
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
 * The row that stands for an account in a vehicle's dossier when the file has several for its VIN:
 * the earliest of events that happen once (registration, invoice, insurance, refund, arrival), the
 * last inspection up to the application, the declaration that quotes the licence or the last one.
 * Of equal rows the first counts.
 */
export const pickRow = (
  account: Account,
  rows: readonly AccountRow[],
  licence: Dossier,
): AccountRow | null => {
  const [first, ...rest] = candidates(account, rows, licence);
  if (first === undefined) return null;
  const by = PICKED_BY[account];
  if (by === undefined) return first;
  return rest.reduce((best, row) => better(best, row, by.date, by.latest), first);
};
