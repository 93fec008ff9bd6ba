import type { LettersTold } from '../../../register/letters/told/letters-told.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';

/** Up to which day a manufacturer says that all its letters are told, in a sentence. */
export const toldHtml = ({ say, speaks }: Visit, { until, saidOn }: LettersTold): Html => {
  const { told } = say.manufacturer;
  return until === null || saidOn === null
    ? html`${told.notSaid}`
    : html`${told.said(dateWords(until, speaks), dateWords(saidOn, speaks))}`;
};
