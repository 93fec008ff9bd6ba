import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Messages } from '../messages/en.ts';
import { LANGS, type Lang, MESSAGES } from '../messages/messages.ts';
import { escapeHtml } from './escape.ts';

/**
 * Says the same in every language, one element each; the page shows the one that is chosen.
 * `write` gives HTML. What is alike in all languages is written once.
 */
export const inEach = (write: (lang: Lang, say: Messages) => string): string => {
  const written = LANGS.map((lang) => write(lang, MESSAGES[lang]));
  if (written.every((html) => html === written[0])) return written[0] ?? '';
  return written.map((html, index) => `<span lang="${LANGS[index]}">${html}</span>`).join('');
};

/** A text of the catalogue in every language, escaped. */
export const sayEach = (pick: (say: Messages, lang: Lang) => string): string =>
  inEach((lang, say) => escapeHtml(pick(say, lang)));

/** A text that is data, in both languages, escaped. */
export const both = (text: Bilingual): string => inEach((lang) => escapeHtml(text[lang]));
