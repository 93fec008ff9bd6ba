import type { PublicLanguage } from './public-languages.ts';

const COLONS: Readonly<Partial<Record<PublicLanguage, string>>> = { zh: '：', fr: '\u00a0: ' };
const GAPS: Readonly<Partial<Record<PublicLanguage, string>>> = { zh: '、', ar: '، ' };

/** What stands between a name and its value, with its blank: `: `, `：`, in French with an unbreakable blank before. */
export const colonOf = (language: PublicLanguage): string => COLONS[language] ?? ': ';

/** What stands between the items of a bare list, with its blank: `, `, `、`, `، `. */
export const gapOf = (language: PublicLanguage): string => GAPS[language] ?? ', ';

/** Sentences after one another, each with a full stop where it has no mark of its own: `A? B.`, `甲？乙。`. */
export const sentencesIn = (language: PublicLanguage, texts: readonly string[]): string => {
  const [stop, blank] = language === 'zh' ? ['。', ''] : ['.', ' '];
  return texts.map((text) => (/[.?!。？！؟]$/u.test(text) ? text : `${text}${stop}`)).join(blank);
};

/** A sentence that goes on after a colon: with a small letter, unless a name in capitals begins it, such as `VIN`. */
export const afterColon = (language: PublicLanguage, sentence: string): string =>
  sentence.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(language));
