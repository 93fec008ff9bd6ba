import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Destination } from '../model.ts';
import { dateWords } from './date-words.ts';

/** How old the sources are that something rests on: `as told in sources up to 21 Feb 2026`, `undated source`. */
export const sourceAgeWords = (upTo: string | null, lang: Lang): string => {
  const say = MESSAGES[lang];
  return upTo === null ? say.toldUndated : say.toldUpTo(dateWords(upTo, lang));
};

/** The same of all rules of a country, as sentences that count those without a date. */
export const countrySourceAgeWords = ({ told }: Destination, lang: Lang): string => {
  const say = MESSAGES[lang];
  if (told.upTo === null) return say.countryUndated;
  const date = say.countryTold(dateWords(told.upTo, lang));
  if (told.undated === 0) return date;
  return `${date}${say.sentenceGap}${say.countryPartUndated(told.undated, told.sources)}`;
};
