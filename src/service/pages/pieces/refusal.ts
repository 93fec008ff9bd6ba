import type { Refusal } from '../../../register/outcome.ts';
import { problemWords } from '../../problems/problem.ts';
import type { Visit } from '../page.ts';
import type { Errors } from './errors.ts';

/** What a refusal says and what helps, in one text. */
export const refusalWords = ({ language }: Visit, { code }: Pick<Refusal, 'code'>): string => {
  const { title, remedy } = problemWords(code);
  return `${title[language]}${language === 'zh' ? '' : ' '}${remedy[language]}`;
};

/** A refusal as the error of the field that it means; of `otherwise` where that is none of the form. */
export const refusalErrors = (
  visit: Visit,
  refusal: Refusal,
  { fields, otherwise }: { readonly fields: readonly string[]; readonly otherwise: string },
): Errors => ({
  [fields.includes(refusal.field) ? refusal.field : otherwise]: refusalWords(visit, refusal),
});
