import type { FactValue } from '../domain/assess/dossier.ts';
import { factNamed } from '../domain/facts/fact-table.ts';

/** What is said of a sheet as a whole before it is filed, as the register says it of an application. */
export interface Assumed {
  /** Day of application of every row, a day number. */
  readonly appliedOn: number;
  /** Who applies, a unified social credit code; null: as the rows state it. */
  readonly applicant: string | null;
}

const APPLIED_ON = factNamed('licence.appliedOn').index;
const APPLICANT = factNamed('licence.applicant').index;
const APPLICATION = factNamed('licence.application').index;
const OFFICES_OWN = [
  factNamed('licence.number').index,
  factNamed('licence.issuedOn').index,
  factNamed('licence.validUntil').index,
];

/** What is filed together is one application, whatever numbers its rows have. */
const ONE = '-';

/** Puts what is said of the whole sheet in the place of what its row states; changes `values`. */
export const assume = (values: FactValue[], { appliedOn, applicant }: Assumed): void => {
  values[APPLIED_ON] = appliedOn;
  values[APPLICATION] = ONE;
  if (applicant !== null) values[APPLICANT] = applicant;
  for (const at of OFFICES_OWN) values[at] = null;
};
