import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Messages } from '../messages/en.ts';
import { LANGS, type Lang, MESSAGES } from '../messages/messages.ts';
import { escapeHtml } from './escape.ts';

/** The languages of what is being written now: all in a report file, one in a page of the service. */
let languages: readonly Lang[] = LANGS;

/** Writes pieces in one language alone; they are written before this returns. */
export const writtenIn = (lang: Lang, write: () => string): string => {
  const before = languages;
  languages = [lang];
  try {
    return write();
  } finally {
    languages = before;
  }
};

/**
 * Says the same in every language of what is being written, one element each; the page shows the one that is chosen.
 * `write` gives HTML. What is alike in all languages is written once.
 */
export const inEach = (write: (lang: Lang, say: Messages) => string): string => {
  const written = languages.map((lang) => write(lang, MESSAGES[lang]));
  if (written.every((html) => html === written[0])) return written[0] ?? '';
  return written.map((html, index) => `<span lang="${languages[index]}">${html}</span>`).join('');
};

/** Pictures, one a language of what is being written. */
export const drawEach = (draw: (lang: Lang) => string): string => languages.map(draw).join('');

/** A text of the catalogue in every language, escaped. */
export const sayEach = (pick: (say: Messages, lang: Lang) => string): string =>
  inEach((lang, say) => escapeHtml(pick(say, lang)));

/** A text that is data, in both languages, escaped. */
export const both = (text: Bilingual): string => inEach((lang) => escapeHtml(text[lang]));
