import type { SetAnswer } from '../../../domain/complaints/set-answers.ts';
import type { PublicLanguage } from '../../../domain/statements/public-languages.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { TEXTS } from '../texts/texts.ts';

/** The sentence of an answer in a language, its blanks filled; the workshop stands beside it. */
export const setAnswerWords = (
  { sentence, day, bring, why }: SetAnswer,
  language: PublicLanguage,
): string => {
  const words = TEXTS[language].setAnswers;
  const on = day === null ? '' : dateWords(day, language);
  const things = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    bring.map((one) => words.bring[one]),
  );
  switch (sentence) {
    case 'come':
      return [
        words.come,
        ...(day === null ? [] : [words.from(on)]),
        ...(bring.length === 0 ? [] : [words.bringAlong(things)]),
      ].join(language === 'zh' ? '' : ' ');
    case 'parts':
      return words.parts(on);
    case 'need':
      return words.need(things);
    case 'not-covered':
      return words.notCovered(why === null ? '' : words.why[why]);
    default:
      return sentence satisfies never;
  }
};
