import type { FactValue } from '../../src/domain/assess/dossier.ts';

/** What a licence row says that R31 counts by; days are day numbers. */
export interface BarredRow {
  readonly vin: FactValue;
  readonly applicant: FactValue;
  readonly destination: FactValue;
  readonly appliedOn: FactValue;
  readonly exitedOn: FactValue;
  /** Where its customs entry says that it goes. */
  readonly declaredFor: FactValue;
  /** The destination bars it. */
  readonly barred: boolean;
}

/** The vehicles of some rows, each once. */
const vehicles = (rows: readonly BarredRow[]): number => new Set(rows.map(({ vin }) => vin)).size;

/**
 * `shipped percent` of R31 by licence row, from 1, by nested loops; rows of which nothing is found are left out.
 *
 * @param since the first day of which an application counts, by the law of its own day
 */
export const plainBarredShipped = (
  rows: readonly BarredRow[],
  since: (appliedOn: number) => number,
): Record<string, string> => {
  const told: Record<string, string> = {};
  for (const [at, row] of rows.entries()) {
    if (!row.barred || row.applicant === null || row.vin === null) continue;
    const own = rows.filter(
      ({ applicant, appliedOn, vin }) =>
        applicant === row.applicant &&
        vin !== null &&
        typeof appliedOn === 'number' &&
        appliedOn >= since(appliedOn),
    );
    const left = own.filter(({ exitedOn }) => exitedOn !== null);
    const against = left.filter(
      ({ barred, declaredFor, destination }) =>
        barred && (declaredFor === null || declaredFor === destination),
    );
    if (against.length === 0) continue;
    const [shipped, all] = [vehicles(against), vehicles(left)];
    told[at + 1] = `${shipped} ${Math.floor((100 * shipped) / all)}`;
  }
  return told;
};
