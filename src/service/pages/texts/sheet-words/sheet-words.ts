import { findFact } from '../../../../domain/facts/fact-table.ts';
import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import type { Problem } from '../../../../domain/verdict/verdict.ts';
import { LEDGER_MESSAGES } from '../../../../report/ledger/ledger-messages.ts';
import { factLabel } from '../../../../report/words/fact-words.ts';
import { SHEET_AR } from './ar.ts';
import { SHEET_ES } from './es.ts';
import { SHEET_FR } from './fr.ts';
import { SHEET_KK } from './kk.ts';
import { SHEET_RU } from './ru.ts';
import { SHEET_UZ } from './uz.ts';

type Own = Exclude<PublicLanguage, 'en' | 'zh'>;

/**
 * The six languages beside those of the facts and the problems: columns that `/check` may miss, by the names of facts,
 * each behind who tells it, and what helps with a row that was not answered, by the code of its problem.
 */
export const SHEET_WORDS: Readonly<Record<Own, typeof SHEET_RU>> = {
  ru: SHEET_RU,
  kk: SHEET_KK,
  ar: SHEET_AR,
  es: SHEET_ES,
  fr: SHEET_FR,
  uz: SHEET_UZ,
};

const textOf = (texts: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(texts, key) ? (texts[key] ?? null) : null;

/** A column of a sheet in a language of the public; null where there is none of its own. */
export const columnWords = (name: string, language: PublicLanguage): string | null => {
  if (language === 'en' || language === 'zh') return factLabel(name, language);
  const fact = findFact(name);
  if (fact === undefined || fact.derived) return null;
  const { tellers, columns } = SHEET_WORDS[language];
  const [teller, column] = [textOf(tellers, fact.account), textOf(columns, name)];
  return teller === null || column === null
    ? null
    : `${teller}${LEDGER_MESSAGES[language].colon}${column}`;
};

/** What helps with a row that was not answered, in a language of the public; null where there is none of its own. */
export const remedyWords = (
  { code, remedy }: Pick<Problem, 'code' | 'remedy'>,
  language: PublicLanguage,
): string | null =>
  language === 'en' || language === 'zh'
    ? remedy[language]
    : textOf(SHEET_WORDS[language].remedies, code);
