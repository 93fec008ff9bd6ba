import { officeOf } from '../domain/assess/application-office.ts';
import type { Dossier } from '../domain/assess/dossier.ts';
import { NO_END } from '../domain/assess/other-application.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { SurveyRow } from './survey.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLICANT = at('licence.applicant');
const PROVINCE = at('licence.province');
const APPLIED_ON = at('licence.appliedOn');
const VALID_UNTIL = at('licence.validUntil');
const EXITED_ON = at('declaration.exitedOn');
const SAYS_LICENSED = [at('licence.number'), at('licence.issuedOn'), VALID_UNTIL];

/** The facts that `claimIn` reads. */
export const CLAIM_FACTS: readonly number[] = [
  ...SAYS_LICENSED,
  APPLICANT,
  PROVINCE,
  APPLIED_ON,
  EXITED_ON,
];

const textIn = (values: Dossier, index: number): string => {
  const value = values[index];
  return typeof value === 'string' ? value : '';
};

const dayIn = (values: Dossier, index: number): number | null => {
  const value = values[index];
  return typeof value === 'number' ? value : null;
};

/**
 * What a row says of whose its application is, and of its hold on the vehicle: licensed with a number, a day of issue
 * or an end.
 */
export const claimIn = (
  values: Dossier,
): Pick<SurveyRow, 'applicant' | 'office' | 'appliedOn' | 'licensedUntil' | 'exitedOn'> => ({
  applicant: textIn(values, APPLICANT),
  office: officeOf(textIn(values, PROVINCE), textIn(values, APPLICANT)),
  appliedOn: dayIn(values, APPLIED_ON),
  licensedUntil: SAYS_LICENSED.some((index) => (values[index] ?? null) !== null)
    ? (dayIn(values, VALID_UNTIL) ?? NO_END)
    : null,
  exitedOn: dayIn(values, EXITED_ON),
});
