import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { RULE_TITLES_AR } from './titles/ar.ts';
import { RULE_TITLES_EN } from './titles/en.ts';
import { RULE_TITLES_ES } from './titles/es.ts';
import { RULE_TITLES_FR } from './titles/fr.ts';
import { RULE_TITLES_KK } from './titles/kk.ts';
import { RULE_TITLES_RU } from './titles/ru.ts';
import { RULE_TITLES_UZ } from './titles/uz.ts';

type Key = keyof typeof RULE_TITLES_EN;

const OURS: Readonly<Record<Exclude<PublicLanguage, 'en' | 'zh'>, Readonly<Record<Key, string>>>> =
  {
    ru: RULE_TITLES_RU,
    kk: RULE_TITLES_KK,
    ar: RULE_TITLES_AR,
    es: RULE_TITLES_ES,
    fr: RULE_TITLES_FR,
    uz: RULE_TITLES_UZ,
  };

const KEYS = new Map(
  (Object.keys(RULE_TITLES_EN) as Key[]).map((key) => [RULE_TITLES_EN[key] as string, key]),
);

/**
 * The title of a rule of an importing country in our words, to be marked as ours beside the title of the law.
 *
 * @param title the title as the law writes it on a day, with that day's figures. Other figures are another title.
 * @returns null in English and Chinese, in which the law itself is written, and for a title that nobody put in words.
 */
export const destinationRuleTitle = (title: Bilingual, language: PublicLanguage): string | null => {
  const key = KEYS.get(title.en);
  return language === 'en' || language === 'zh' || key === undefined ? null : OURS[language][key];
};
