import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import type { Said, Worded } from '../../../../domain/statements/statement.ts';
import { statementIn } from '../../../../domain/statements/word-statement.ts';
import type { VinAnswer } from '../../../../register/use-cases/public/look-up-vin.ts';
import { PUBLIC_NAMES } from '../../../public-names.ts';

/** One thing said of a vehicle, in the reader's language. */
export type Statement = Said & Worded<string>;

/** What the public is told of one VIN, in the reader's language. */
export interface ShownVin extends Omit<VinAnswer, 'statements'> {
  readonly statements: readonly Statement[];
}

/** Puts what is told of a VIN in the words of its reader. */
export const shownVin = (answer: VinAnswer, language: PublicLanguage): ShownVin => ({
  ...answer,
  statements: answer.statements.map((one) => ({
    ...one,
    ...statementIn(one, language, PUBLIC_NAMES),
  })),
});
