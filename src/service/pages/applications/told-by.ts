import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Part } from '../../../register/actor.ts';
import type { Standing } from '../../../register/telling/tell.ts';
import { LANGS } from '../../../report/messages/messages.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';

interface Teller {
  readonly by: string;
  readonly standing: Standing;
}

const wordsOf = (say: Texts, { by, standing }: Teller): string => {
  const parts: Readonly<Record<string, string>> = say.frame.parts;
  const who = by === 'register' ? say.frame.parts.job : (parts[by as Part] ?? by);
  return say.officer.toldBy(who, say.officer.standings[standing]);
};

/** Who told something, and how far it counts, in words. */
export const toldBy = ({ say }: Visit, told: Teller): string => wordsOf(say, told);

/** The same with the day, in both languages: for the pieces of reports. */
export const toldOn = (told: Teller & { readonly toldOn: string }): Bilingual => {
  const [en = '', zh = ''] = LANGS.map(
    (lang) => `${wordsOf(TEXTS[lang], told)} · ${dateWords(told.toldOn, lang)}`,
  );
  return { en, zh };
};
