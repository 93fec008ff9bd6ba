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
const QUOTED = at('declaration.licence');
const NUMBER = at('licence.number');
const ISSUED_ON = at('licence.issuedOn');
const SAYS_LICENSED = [NUMBER, ISSUED_ON, VALID_UNTIL];

/** The facts that `claimIn` reads. */
export const CLAIM_FACTS: readonly number[] = [
  ...SAYS_LICENSED,
  APPLICANT,
  PROVINCE,
  APPLIED_ON,
  EXITED_ON,
  QUOTED,
];

/**
 * What a row says of whose its application is, and of its hold on the vehicle: licensed with a number, a day of issue
 * or an end.
 *
 * @param usedOn first exit under its licence, a day number; null when none is told.
 */
export const claimIn = (
  values: Dossier,
  usedOn: number | null,
): Pick<
  SurveyRow,
  'applicant' | 'office' | 'appliedOn' | 'issuedOn' | 'licensedUntil' | 'exitedOn' | 'usedOn'
> => ({
  applicant: textAt(values, APPLICANT) ?? '',
  office: officeOf(textAt(values, PROVINCE) ?? '', textAt(values, APPLICANT) ?? ''),
  appliedOn: numberAt(values, APPLIED_ON),
  issuedOn: numberAt(values, ISSUED_ON),
  licensedUntil: SAYS_LICENSED.some((index) => (values[index] ?? null) !== null)
    ? (numberAt(values, VALID_UNTIL) ?? NO_END)
    : null,
  exitedOn: numberAt(values, EXITED_ON),
  usedOn: textAt(values, NUMBER) === null ? null : (usedOn ?? NO_END),
});
