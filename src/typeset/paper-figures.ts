import { chinaDay } from '../domain/calendar/china-clock.ts';
import { languageName } from '../domain/statements/language-names.ts';
import { ownLetters } from '../domain/statements/own-letters.ts';
import { withGaps } from '../domain/statements/plural.ts';
import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import { gapOf } from '../domain/statements/punctuation.ts';
import { dateWords } from '../report/words/date-words.ts';

/** Figures, days and names of one language, in Latin digits. */
export interface PaperFigures {
  readonly months: (count: number) => string;
  readonly years: (count: number) => string;
  readonly days: (count: number) => string;
  readonly kilometres: (count: number) => string;
  /** The day in China of a time (RFC 3339); the text itself when it is no time. */
  readonly day: (time: string) => string;
  /** Name of a country (ISO 3166-1 alpha-2); the code itself when it has none. */
  readonly country: (code: string) => string;
  /** Name of a language (BCP 47); the tag itself when it has none. */
  readonly language: (tag: string) => string;
  readonly list: (texts: readonly string[]) => string;
}

/** What the Chinese of a Chinese document calls what ICU names otherwise. */
const CHINESE_NAMES: Readonly<Record<string, string>> = {
  HK: '中国香港',
  MO: '中国澳门',
  TW: '中国台湾',
};

const LOCALES: Readonly<Record<PublicLanguage, string>> = {
  zh: 'zh-CN',
  en: 'en-GB',
  ru: 'ru',
  kk: 'kk',
  ar: 'ar',
  es: 'es-419',
  fr: 'fr',
  uz: 'uz',
};

const nameOf = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};

/** Figures, days and names in a language (Unicode CLDR, as the runtime has it). */
export const paperFigures = (lang: PublicLanguage): PaperFigures => {
  const locale = `${LOCALES[lang]}-u-nu-latn-ca-gregory`;
  const counted = (unit: string, unitDisplay: 'long' | 'short') => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    return (count: number): string => withGaps(lang, format.formatToParts(count));
  };
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    months: counted('month', 'long'),
    years: counted('year', 'long'),
    days: counted('day', 'long'),
    kilometres: counted('kilometer', 'short'),
    day: (time) => (Number.isNaN(Date.parse(time)) ? time : dateWords(chinaDay(time), lang)),
    country: (code) =>
      (lang === 'zh' ? CHINESE_NAMES[code] : undefined) ??
      ownLetters(nameOf(countries, code), lang),
    language: (tag) => languageName(tag, lang),
    list: (texts) => texts.join(gapOf(lang)),
  };
};
