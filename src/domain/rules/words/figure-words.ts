import { civilOf } from '../../calendar/day.ts';
import type { Language } from './operand-words.ts';

const EN_SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const EN_TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ZH_DIGITS = [...'零一二三四五六七八九'];

/** Below this a figure is written in words where words are asked for. */
const FIRST_IN_DIGITS = 100; // not-law: a custom of writing

const isSmall = (n: number): boolean => n >= 0 && n < FIRST_IN_DIGITS;

const smallEnglish = (n: number): string => {
  if (n < EN_SMALL.length) return EN_SMALL[n] ?? '';
  const [tens, ones] = [EN_TENS[Math.floor(n / 10)] ?? '', n % 10];
  return ones === 0 ? tens : `${tens}-${EN_SMALL[ones]}`;
};

const smallChinese = (n: number): string => {
  if (n === 2) return '两';
  if (n < 10) return ZH_DIGITS[n] ?? '';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens === 1 ? '' : ZH_DIGITS[tens]}十${ones === 0 ? '' : ZH_DIGITS[ones]}`;
};

const TEN_THOUSAND = 10_000; // not-law: how Chinese counts

/** Units whose figures name a year and are not grouped. */
const NAMES_A_YEAR: ReadonlySet<string> = new Set(['year', 'model year']);

/** A whole number in figures: `32,000`, `3.2万`; a year as it is. */
export const groupedFigure = (n: number, unit: string, language: Language): string => {
  if (NAMES_A_YEAR.has(unit)) return `${n}`;
  if (language === 'en') return n.toLocaleString('en');
  const round = Math.abs(n) >= TEN_THOUSAND && n % (TEN_THOUSAND / 10) === 0;
  return round ? `${n / TEN_THOUSAND}万` : `${n}`;
};

/** A whole number in words (`twenty-five`, `二十五`; two before a measure word, `两`), from a hundred on in figures. */
export const numberWords = (n: number, unit: string, language: Language): string => {
  if (!isSmall(n)) return groupedFigure(n, unit, language);
  return language === 'en' ? smallEnglish(n) : smallChinese(n);
};

const UNITS: Readonly<Record<string, string>> = {
  days: '天',
  day: '天',
  months: '个月',
  years: '年',
  'model years': '个年款',
  km: '公里',
  'km a day': '公里/日',
  'working days': '个工作日',
  vehicles: '辆',
  percent: '%',
};

/** Whether a unit has words in both languages. */
export const isSpokenUnit = (unit: string): boolean => Object.hasOwn(UNITS, unit);

/** A unit as it stands after a figure, with the gap before it; empty for none. */
export const unitWords = (unit: string, language: Language): string => {
  if (unit === '' || unit === 'date') return '';
  return language === 'en' ? ` ${unit}` : (UNITS[unit] ?? ` ${unit}`);
};

/** The unit of one: `day` of `days`. */
export const oneOf = (unit: string): string => unit.replace(/s$/, '');

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day in prose: `1 January 2019`, `2019年1月1日`. */
export const dateInWords = (day: number, language: Language): string => {
  const civil = civilOf(day);
  const [year, month, date] = [civil >> 9, (civil >> 5) & 15, civil & 31];
  return language === 'en'
    ? `${date} ${MONTHS[month - 1]} ${year}`
    : `${year}年${month}月${date}日`;
};
