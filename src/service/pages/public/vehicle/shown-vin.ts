import type { Answer, AnswerWorded } from '../../../../domain/statements/answers/answer.ts';
import { answerIn } from '../../../../domain/statements/answers/word-answer.ts';
import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import type { Said, Worded } from '../../../../domain/statements/statement.ts';
import { type PublicNames, statementIn } from '../../../../domain/statements/word-statement.ts';
import { countryName } from '../../../../reference/country-name.ts';
import type { VinAnswer } from '../../../../register/public/look-up-vin.ts';
import { PUBLIC_NAMES } from '../../../public-names.ts';

/** One thing said of a vehicle, in the reader's language. */
export type Statement = Said & Worded<string>;

/** One of the three answers, in the reader's language. */
export type ShownAnswer = Answer & AnswerWorded<string>;

/** What the public is told of one VIN, in the reader's language. */
export interface ShownVin extends Omit<VinAnswer, 'statements' | 'answers'> {
  readonly statements: readonly Statement[];
  readonly answers: readonly ShownAnswer[];
  /** Name of the country that is asked about; empty without one. */
  readonly countryName: string;
}

/** One count of days on a page: where the exit has its own, the application is said without one. */
const oneCount = (said: readonly Said[]): readonly Said[] => {
  const counted = said.some(({ code, values }) => code === 'exported' && values.daysLater !== null);
  return said.map((one) =>
    counted && one.code === 'export-applied-for'
      ? { ...one, values: { ...one.values, daysLater: null } }
      : one,
  );
};

/** Days of an answer, which stands in large letters, do not break. */
const UNBROKEN: PublicNames = {
  ...PUBLIC_NAMES,
  date: (iso, language) => PUBLIC_NAMES.date(iso, language).replaceAll(' ', '\u00a0'),
};

/** Puts what is told of a VIN in the words of its reader. */
export const shownVin = (answer: VinAnswer, language: PublicLanguage): ShownVin => ({
  ...answer,
  countryName: answer.country === null ? '' : countryName(answer.country, language),
  answers: answer.answers.map((one) => ({ ...one, ...answerIn(one, language, UNBROKEN) })),
  statements: oneCount(answer.statements).map((one) => ({
    ...one,
    ...statementIn(one, language, PUBLIC_NAMES),
  })),
});
