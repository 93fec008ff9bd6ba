import { civilOf } from '../../domain/calendar/day.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { inertText } from './inert-text.ts';

/** Names of the months in a language of the public: in a date, and alone. */
interface Months {
  readonly inDate: readonly string[];
  readonly alone: readonly string[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ALL = MONTHS.map((_, month) => new Date(Date.UTC(2026, month, 1)));

const monthsOf = (language: string): Months => {
  const tag = `${language}-u-ca-gregory-nu-latn`;
  const named = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return ALL.map(
      (day) => format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '',
    );
  };
  return {
    inDate: named({ day: 'numeric', month: 'long', year: 'numeric' }),
    alone: named({ month: 'long' }).map((name) => name.toLocaleLowerCase(language)),
  };
};

/** How a language puts a day and a month; the names of its months come from CLDR. */
interface DateWriting {
  readonly day: (date: number, month: string, year: number) => string;
  readonly month: (month: string, year: number) => string;
  readonly year: (year: string) => string;
}

const PLAIN: DateWriting = {
  day: (date, month, year) => `${date} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  year: (year) => year,
};

const WRITINGS: Readonly<Record<PublicLanguage, DateWriting>> = {
  en: PLAIN,
  zh: {
    day: (date, month, year) => `${year}年${month}月${date}日`,
    month: (month, year) => `${year}年${month}月`,
    year: (year) => `${year}年`,
  },
  ru: PLAIN,
  kk: {
    day: (date, month, year) => `${year} жылғы ${date} ${month}`,
    month: (month, year) => `${year} жылғы ${month}`,
    year: (year) => `${year} жыл`,
  },
  ar: PLAIN,
  es: {
    day: (date, month, year) => `${date} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    year: (year) => year,
  },
  fr: {
    ...PLAIN,
    day: (date, month, year) => `${date === 1 ? '1er' : date} ${month} ${year}`,
  },
  uz: {
    day: (date, month, year) => `${year}-yil ${date}-${month}`,
    month: (month, year) => `${year}-yil ${month}`,
    year: (year) => `${year}-yil`,
  },
};

const NUMBERS = MONTHS.map((_, month) => String(month + 1));

const NAMES: Readonly<Record<PublicLanguage, Months>> = {
  en: { inDate: MONTHS, alone: MONTHS },
  zh: { inDate: NUMBERS, alone: NUMBERS },
  ru: monthsOf('ru'),
  kk: monthsOf('kk'),
  ar: monthsOf('ar'),
  es: monthsOf('es'),
  fr: monthsOf('fr'),
  uz: monthsOf('uz'),
};

/** A day number in prose: `14 Mar 2026`, `2026年3月14日`, `14 марта 2026`. */
export const dayWords = (day: number, language: PublicLanguage): string => {
  const civil = civilOf(day);
  const [year, month, date] = [civil >> 9, (civil >> 5) & 15, civil & 31];
  return WRITINGS[language].day(date, NAMES[language].inDate[month - 1] ?? '', year);
};

/** The month of a day in prose: `Mar 2026`, `2026年3月`, `март 2026`. */
export const monthWords = (day: number, language: PublicLanguage): string => {
  const civil = civilOf(day);
  const [year, month] = [civil >> 9, (civil >> 5) & 15];
  return WRITINGS[language].month(NAMES[language].alone[month - 1] ?? '', year);
};

/** Length of `2021-05`. */
const MONTH_LENGTH = 7;

/** Length of `2021`. */
const YEAR_LENGTH = 4;

/** An ISO date, month or year in prose; any other text as it is, inert. */
export const dateWords = (iso: string, language: PublicLanguage): string => {
  const month = iso.length === MONTH_LENGTH ? parseIsoDate(`${iso}-01`) : null;
  if (month !== null) return monthWords(month, language);
  if (iso.length === YEAR_LENGTH && parseIsoDate(`${iso}-01-01`) !== null) {
    return WRITINGS[language].year(iso);
  }
  const day = parseIsoDate(iso);
  return day === null ? inertText(iso) : dayWords(day, language);
};
