import { type Fact, findFact } from '../../domain/facts/fact-table.ts';
import type { ShownValue } from '../../domain/verdict/verdict.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { Reference } from '../model.ts';
import { dateWords } from './date-words.ts';
import { inertText } from './inert-text.ts';

/** The teller's name in an account's facts, or undefined for facts that are worked out. */
const tellerWords = (account: string, lang: Lang): string | undefined =>
  (MESSAGES[lang].tellers as Readonly<Record<string, string>>)[account];

/**
 * A fact's label standing alone. English labels repeat between accounts ("Issued on"), so they
 * carry the teller: `Letter: issued on`; Chinese labels are unique. An unknown name is itself.
 */
export const factLabel = (name: string, lang: Lang): string => {
  const fact = findFact(name);
  if (fact === undefined) return inertText(name);
  if (lang === 'zh') return fact.zh;
  const teller = fact.derived ? undefined : tellerWords(fact.account, lang);
  return teller === undefined ? fact.en : `${teller}: ${fact.en}`;
};

/** The name of a country of the law; the code itself of any other. */
export const countryWords = (code: string, lang: Lang, reference: Reference): string =>
  reference.notesByCountry.get(code)?.name[lang] ?? inertText(code);

const grouped = (value: string | number): string => {
  const [whole = '', rest] = String(value).split('.');
  const sets = inertText(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? sets : `${sets}.${inertText(rest)}`;
};

/** A value of a closed list in words; what is not listed as it is. */
const listed = (fact: Fact, value: string, lang: Lang): string =>
  fact.values?.find((entry) => entry.value === value)?.[lang] ?? inertText(value);

/** A fact's value in prose, inert: dates, countries and closed lists in words, figures with their unit. */
export const factValue = (
  name: string,
  value: ShownValue,
  lang: Lang,
  reference: Reference,
): string => {
  const say = MESSAGES[lang];
  const fact = findFact(name);
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (fact === undefined) return inertText(String(value));
  switch (fact.kind) {
    case 'date':
      return dateWords(String(value), lang);
    case 'country':
      return countryWords(String(value), lang, reference);
    case 'enum':
      return listed(fact, String(value), lang);
    case 'codes':
      return String(value)
        .split(',')
        .map((code) => listed(fact, code, lang))
        .join(say.listGap);
    case 'integer': {
      const unit = (say.units as Readonly<Record<string, string>>)[fact.unit ?? ''] ?? '';
      const figure = fact.unit === 'year' ? String(value) : grouped(value);
      return unit === '' ? figure : `${figure}${say.unitGap}${unit}`;
    }
    case 'code':
      return fact.unit?.startsWith('GB/T 2260') === true
        ? (reference.provinceOf?.(String(value))?.[lang] ?? inertText(String(value)))
        : inertText(String(value));
    case 'decimal':
      return fact.unit === 'CNY' ? say.cny(grouped(value)) : grouped(value);
    default:
      return inertText(String(value));
  }
};

/** Labels of several facts in one line. */
export const factList = (names: readonly string[], lang: Lang): string =>
  names.map((name) => factLabel(name, lang)).join(MESSAGES[lang].listGap);
