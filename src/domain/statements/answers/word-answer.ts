import { PUBLIC_LANGUAGES, type PublicLanguage, type PublicText } from '../public-languages.ts';
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

/** Puts one of the three answers in words, in every language of the catalogue. */
export const wordAnswer = (
  answer: Answer,
  names: PublicNames,
): Answer & AnswerWorded<PublicText> => {
  const each = PUBLIC_LANGUAGES.map(
    (language) => [language, answerIn(answer, language, names)] as const,
  );
  const all = (part: keyof AnswerWorded<string>): PublicText =>
    Object.fromEntries(each.map(([language, words]) => [language, words[part]])) as PublicText;
  return { ...answer, asked: all('asked'), text: all('text'), why: all('why') };
};
