import { officeOf } from '../domain/assess/application-office.ts';
import { type Dossier, numberAt, textAt } from '../domain/assess/dossier.ts';
import { NO_END } from '../domain/assess/other-application.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { SurveyRow } from './survey.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLICANT = at('licence.applicant');
const PROVINCE = at('licence.province');
const APPLIED_ON = at('licence.appliedOn');
const VALID_UNTIL = at('licence.validUntil');
const EXITED_ON = at('declaration.exitedOn');
const ISSUED_ON = at('licence.issuedOn');
const SAYS_LICENSED = [at('licence.number'), ISSUED_ON, VALID_UNTIL];

/** The facts that `claimIn` reads. */
export const CLAIM_FACTS: readonly number[] = [
  ...SAYS_LICENSED,
  APPLICANT,
  PROVINCE,
  APPLIED_ON,
  EXITED_ON,
];

/**
 * What a row says of whose its application is, and of its hold on the vehicle: licensed with a number, a day of issue
 * or an end.
 */
export const claimIn = (
  values: Dossier,
): Pick<
  SurveyRow,
  'applicant' | 'office' | 'appliedOn' | 'issuedOn' | 'licensedUntil' | 'exitedOn'
> => ({
  applicant: textAt(values, APPLICANT) ?? '',
  office: officeOf(textAt(values, PROVINCE) ?? '', textAt(values, APPLICANT) ?? ''),
  appliedOn: numberAt(values, APPLIED_ON),
  issuedOn: numberAt(values, ISSUED_ON),
  licensedUntil: SAYS_LICENSED.some((index) => (values[index] ?? null) !== null)
    ? (numberAt(values, VALID_UNTIL) ?? NO_END)
    : null,
  exitedOn: numberAt(values, EXITED_ON),
});
