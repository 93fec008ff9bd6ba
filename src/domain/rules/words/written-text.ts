import { yearOf } from '../../calendar/day.ts';
import { isoDate } from '../../calendar/iso-date.ts';
import type { Bilingual } from '../../verdict/verdict.ts';
import { periodNear } from '../period-of.ts';
import type { DatedValue, LawText, Period, TextPart } from '../syntax.ts';
import { dateInWords, groupedFigure, numberWords, oneOf, unitWords } from './figure-words.ts';
import type { Language } from './operand-words.ts';

const NOT_SEEN = { en: '(text not seen)', zh: '（条文未见）' } as const;
const MONTHS_A_YEAR = 12;

type Reference = Exclude<TextPart, string>;

const withUnit = (figure: string, n: number, unit: string, language: Language): string =>
  `${figure}${unitWords(language === 'en' && n === 1 ? oneOf(unit) : unit, language)}`;

const numberText = (n: number, unit: string, form: Reference['form'], language: Language) => {
  const inYears = unit === 'months' && n > 0 && n % MONTHS_A_YEAR === 0;
  const [many, of] = inYears ? [n / MONTHS_A_YEAR, 'years'] : [n, unit];
  switch (form) {
    case 'words':
      return numberWords(n, unit, language);
    case 'unit':
      return withUnit(groupedFigure(n, unit, language), n, unit, language);
    case 'span':
      return withUnit(numberWords(many, of, language), many, of, language);
    case 'age':
      return language === 'en'
        ? `${numberWords(many, of, language)}-${oneOf(of)}`
        : withUnit(numberWords(many, of, language), many, of, language);
    default:
      return groupedFigure(n, unit, language);
  }
};

const dateText = (day: number, form: Reference['form'], language: Language): string => {
  if (form === 'year') return `${yearOf(day)}`;
  return form === 'words' ? dateInWords(day, language) : isoDate(day);
};

const referenceText = (
  { value, plus, form }: Reference,
  period: Period | null,
  language: Language,
): string => {
  const set = period?.value ?? null;
  if (set === null) return NOT_SEEN[language];
  if (typeof set === 'number') {
    return value.type === 'date'
      ? dateText(set, form, language)
      : numberText(set + plus, period?.unit ?? '', form, language);
  }
  return Array.isArray(set) ? set.join(language === 'en' ? ', ' : '、') : `${set}`;
};

/** Texts already written, by the periods that were in force: each of them is one object for all its readers. */
const WRITTEN = new WeakMap<LawText, Map<string, Bilingual>>();
/** Those among them that are the same on every day, which are most. */
const UNCHANGING = new WeakMap<LawText, Bilingual>();

/**
 * A text of the law with its figures, as its values stand. A day on which a value is not set takes the next
 * that the law sets, and after all the last. Texts written alike are one object.
 *
 * @param dayOf the day number on which a value is taken: of a finding the day that selects the version of the
 * value's rule, of a list the day asked on.
 */
export const writtenText = (text: LawText, dayOf: (value: DatedValue) => number): Bilingual => {
  const unchanging = UNCHANGING.get(text);
  if (unchanging !== undefined) return unchanging;
  const { en, zh, values } = text;
  const periods = values.map((value) => periodNear(value, dayOf(value)));
  const key = values.map((value, at) => value.periods.indexOf(periods[at] as Period)).join();
  let written = WRITTEN.get(text);
  if (written === undefined) {
    written = new Map();
    WRITTEN.set(text, written);
  }
  const known = written.get(key);
  if (known !== undefined) return known;
  const inWords = (parts: readonly TextPart[], language: Language): string =>
    parts
      .map((part) =>
        typeof part === 'string'
          ? part
          : referenceText(part, periods[values.indexOf(part.value)] ?? null, language),
      )
      .join('');
  const fresh = { en: inWords(en, 'en'), zh: inWords(zh, 'zh') };
  written.set(key, fresh);
  if (values.every((value) => value.periods.length === 1)) UNCHANGING.set(text, fresh);
  return fresh;
};

/** A text of the law as it stands on a day, for lists and headings. */
export const textOn = (text: LawText, day: number): Bilingual => writtenText(text, () => day);
