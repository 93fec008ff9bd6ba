import type { PublicLanguage } from '../public-languages.ts';
import { inProse, type PublicNames } from '../word-statement.ts';
import type { Answer, AnswerCode, AnswerValues, AnswerWorded } from './answer.ts';
import { ANSWER_WORDS } from './words-by-language.ts';

const saysOf = <Code extends AnswerCode>(
  code: Code,
  values: AnswerValues[Code],
  language: PublicLanguage,
  names: PublicNames,
): readonly [string, string] =>
  ANSWER_WORDS[language].says[code](inProse(values, language, names), (country) =>
    names.country(country, language),
  );

/** Puts one of the three answers in words of one language. */
export const answerIn = (
  { question, code, values }: Answer,
  language: PublicLanguage,
  names: PublicNames,
): AnswerWorded<string> => {
  const [text, why] = saysOf(code, values, language, names);
  return { asked: ANSWER_WORDS[language].asked[question], text, why };
};
