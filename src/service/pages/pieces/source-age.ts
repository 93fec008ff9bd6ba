import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';

/** How old the sources are that something rests on, in the language of the page; null: none bears a date. */
export const sourceAge = ({ say, speaks }: Visit, upTo: string | null): string =>
  upTo === null ? say.law.undated : say.law.toldUpTo(dateWords(upTo, speaks));
