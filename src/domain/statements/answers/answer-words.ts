import type { AnswerCode, AnswerValues, Question } from './answer.ts';

/** The name of a country in the language of the text; its code where it has none. */
type NameOf = (code: string) => string;

/** The three answers in one language; days stand in the values as prose. */
export interface AnswerWords {
  /** What a buyer asks. */
  readonly asked: Readonly<Record<Question, string>>;
  /** The answer, whose first word answers, and why; empty where there is no more to say. */
  readonly says: {
    readonly [Code in AnswerCode]: (
      values: AnswerValues[Code],
      nameOf: NameOf,
    ) => readonly [text: string, why: string];
  };
}
