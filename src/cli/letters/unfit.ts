import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { NoLetter } from '../../letters/verification.ts';
import { NO_LETTER_WORDS } from '../../letters/words.ts';
import { EXIT } from '../exit-status.ts';
import { Refusal } from '../refusal.ts';

/** What is wrong with a document, and where. */
export const unfitWords = ({ what, path }: NoLetter): Bilingual => {
  const { en, zh } = NO_LETTER_WORDS[what];
  return path === '' ? { en, zh } : { en: `${path}: ${en}`, zh: `${path}：${zh}` };
};

/** A file that is not what it was given for, with where to read what it should be. */
export const unfit = (file: string, kind: Bilingual, no: NoLetter): Refusal => {
  const { en, zh } = unfitWords(no);
  return new Refusal(
    {
      en: `${file} is no ${kind.en}: ${en}; docs/spec/letters.md says what one is`,
      zh: `${file}不是${kind.zh}：${zh}；格式见docs/spec/letters.md`,
    },
    EXIT.unreadable,
  );
};
