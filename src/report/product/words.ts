import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { both } from '../html/bilingual.ts';
import type { Html } from '../html/html.ts';
import { LANGS, type Lang } from '../messages/messages.ts';

/** A text in every language the pages speak: plain text, not HTML. */
export type Words = Bilingual;

/** A text in both languages as HTML spans, escaped; the page's switch shows one. Alike in both, it is written once. */
export const told = (words: Words): Html => both(LANGS, words);

/** The text of one language, as it is. */
export const wordsIn = (words: Words, lang: Lang): string => words[lang];
