import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import type { LetterWords } from '../../../../letters/words/letter-words.ts';
import type { PaperTexts } from '../../../../typeset/texts/paper-texts.ts';
import type { Texts } from '../../texts/texts.ts';

/** All that is said of a letter in one language: what a page in a browser loads, and no other language. */
export interface LetterSayings {
  readonly language: PublicLanguage;
  readonly page: Texts['letters'];
  readonly checks: LetterWords;
  /** What a paper says; a page names terms and outlets by the same words. */
  readonly paper: PaperTexts;
}

/** Fills the blanks of a text, each once: `{asOf}`. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
