import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Messages } from '../messages/en.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import { type Content, type Html, html } from './html.ts';

/** The languages in which a piece is written: all in a report file (`LANGS`), one in a page of the service. */
export type Languages = readonly Lang[];

/**
 * Says the same in every language, one element each; the page shows the one that is chosen. What is alike in all
 * languages is written once.
 */
export const inEach = (
  languages: Languages,
  write: (lang: Lang, say: Messages) => Content,
): Html => {
  const pieces = languages.map((lang) => html`${write(lang, MESSAGES[lang])}`);
  const [first] = pieces;
  if (pieces.every((piece) => `${piece}` === `${first}`)) return html`${first}`;
  return html`${pieces.map((piece, index) => html`<span lang="${languages[index]}">${piece}</span>`)}`;
};

/** Pictures, one a language. */
export const drawEach = (languages: Languages, draw: (lang: Lang) => Html): Html =>
  html`${languages.map(draw)}`;

/** A text of the catalogue in every language. */
export const sayEach = (languages: Languages, pick: (say: Messages, lang: Lang) => string): Html =>
  inEach(languages, (lang, say) => pick(say, lang));

/** A text that is data, in every language. */
export const both = (languages: Languages, text: Bilingual): Html =>
  inEach(languages, (lang) => text[lang]);
