import { problemWords } from '../../../intake/problem-catalogue.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Visit } from '../frame/page.ts';
import { refusalWords } from './refused.ts';

/** Why a file could not be read: what is wrong with it where that is told, else the refusal. */
export const unreadableWords = (visit: Visit, refusal: Refusal): string => {
  const words = problemWords(`${refusal.values.problem ?? ''}`);
  return words === null ? refusalWords(visit, refusal) : words[visit.language];
};
