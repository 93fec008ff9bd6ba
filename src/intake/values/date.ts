import { calendarDay, dayOf } from '../../domain/calendar/day.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { type CellParser, type Fault, faultOf, isFault, type Parsed } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;
const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
const LAST_DAY = dayOf(LAST_YEAR, 12, 31);
const ISO_LENGTH = 10;

/** The day by which databases say that something has no end. */
const NO_END = dayOf(9999, 12, 31); // not-law: the last day that databases know
const OPEN_END: Fault = { fault: 'date-for-none', value: null };

/** Day number of Excel's day 0 in the 1900 system, right from serial 61 (1900-03-01) on. */
export const EXCEL_EPOCH = dayOf(1899, 12, 30);

const YEAR_FIRST =
  /^(\d{4})\s?[-./年\u2010-\u2015\u2212]\s?(\d{1,2})\s?[-./月\u2010-\u2015\u2212]\s?(\d{1,2})\s?(?:[日号]?(?:[\sT]\s?(.+))?|[日号](.+))$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[\sT]?(\d{6}|\d{1,2}:.+))?$/;
const YEAR_LAST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?:[\sT]\s?(.+))?$/;
/** With dots the day stands first wherever dates are written so. */
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\sT]\s?(.+))?$/;
const DAY_NAME_YEAR = /^(\d{1,2})[\s-]([A-Za-z]{3,9})[\s,-]+(\d{4})$/;
const NAME_DAY_YEAR = /^([A-Za-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
const NO_DAY = /^(?:\d{4}\s?[-./年]\s?\d{1,2}\s?月?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])|\d{4}年?)$/;
const SHORT_YEAR = /^\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?$|^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/;
const TIME = /^(\d{1,2})(?::?(\d{2}))(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/;
const ZH_TIME = /^(?:上午|下午)?\s?\d{1,2}[时点:]\d{1,2}分?(?:[:]?\d{1,2}秒?)?\s?(?:AM|PM)?$/i;
const ZH_HOUR = /^(?:上午|下午|凌晨)?\s?(?:零|\d{1,2})[时点]整?$/;

/** A day as notices say from or until when something holds: 自2026年1月1日0时起施行, 至2026年12月31日24时止. */
const FROM = /^[自从至]\s?/;
const ON = /\s?(?:起(?:施行|实施|执行|生效)?|止)$/;
const OF_NOTICE = /^[自从至]?\s?\d{4}\s?年.*日/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of Greenwich of China's one time zone. */
const CHINA_MINUTES = 480;

const monthNamed = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * Days that databases write for none: a zero where no date may be missing, the first and the last day that they know.
 * Not 1900-01-01 and 1970-01-01, which people also write for a day that they do not know.
 */
const standsForNone = (year: number, month: number, day: number): Fault | null => {
  if (year === 9999 && month === 12 && day === 31) return OPEN_END; // not-law: no day
  const isZero = year === 0 && month === 0 && day === 0;
  return isZero || (year === 1 && month === 1 && day === 1) ? faultOf('date-for-none') : null;
};

const civil = (year: number, month: number, day: number): Parsed => {
  const none = standsForNone(year, month, day);
  if (none !== null) return none;
  const number = calendarDay(year, month, day);
  if (number === null) return faultOf('impossible-date');
  return year < FIRST_YEAR || year > LAST_YEAR ? faultOf('date-out-of-range') : number;
};

/** Days by which a time with a zone moves the date when told in China; null when it is no time. */
const shiftOf = (time: string | undefined): number | null => {
  if (time === undefined) return 0;
  const parts = TIME.exec(time);
  if (parts === null) return ZH_TIME.test(time) || ZH_HOUR.test(time) ? 0 : null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const zone = parts[4];
  if (zone === undefined) return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  const offset = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
  return Math.floor((hour * 60 + minute - offset + CHINA_MINUTES) / 1440);
};

const withTime = (date: Parsed, time: string | undefined): Parsed => {
  const isNone = isFault(date) && date.fault === 'date-for-none';
  if (typeof date !== 'number' && !isNone) return date;
  const shift = shiftOf(time);
  if (shift === null) return faultOf('not-a-date');
  return typeof date === 'number' ? date + shift : date;
};

const yearLast = (first: number, second: number, year: number): Parsed => {
  if (first === second || (first > 12 && second <= 12)) return civil(year, second, first);
  if (second > 12 && first <= 12) return civil(year, first, second);
  return faultOf(first > 12 ? 'impossible-date' : 'ambiguous-date');
};

const withoutFrom = (text: string): string =>
  OF_NOTICE.test(text) ? text.replace(FROM, '').replace(ON, '') : text;

const written = (given: string): Parsed => {
  const text = withoutFrom(given);
  let parts = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (parts !== null) {
    const time = parts[4] ?? parts[5];
    return withTime(civil(Number(parts[1]), Number(parts[2]), Number(parts[3])), time);
  }
  parts = DAY_FIRST.exec(text);
  if (parts !== null) {
    return withTime(civil(Number(parts[3]), Number(parts[2]), Number(parts[1])), parts[4]);
  }
  parts = SERIAL.exec(text);
  if (parts !== null) {
    const day = EXCEL_EPOCH + Number(parts[1]);
    return day < dayOf(FIRST_YEAR, 1, 1) || day > dayOf(LAST_YEAR, 12, 31)
      ? faultOf('date-out-of-range')
      : day;
  }
  parts = YEAR_LAST.exec(text);
  if (parts !== null) {
    return withTime(yearLast(Number(parts[1]), Number(parts[2]), Number(parts[3])), parts[4]);
  }
  parts = DAY_NAME_YEAR.exec(text);
  if (parts !== null) {
    const month = monthNamed(parts[2] ?? '');
    return month === 0 ? faultOf('not-a-date') : civil(Number(parts[3]), month, Number(parts[1]));
  }
  parts = NAME_DAY_YEAR.exec(text);
  if (parts !== null) {
    const month = monthNamed(parts[1] ?? '');
    return month === 0 ? faultOf('not-a-date') : civil(Number(parts[3]), month, Number(parts[2]));
  }
  if (NO_DAY.test(text)) return faultOf('date-without-day');
  return faultOf(SHORT_YEAR.test(text) ? 'two-digit-year' : 'not-a-date');
};

/**
 * Reads a date as people and spreadsheets write it: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305, 5 Mar 2026,
 * an Excel serial day of the 1900 system (46086), with or without a time; and as notices do, 2026年1月1日0时起. A time
 * with a zone is told in China's. With dots the day stands first, 05.03.2026; other day-first and month-first dates
 * count only where a single reading exists. Returns the day number, null when blank, or a fault; years 1980-2100
 * inclusive. Days that stand for none (0000-00-00, 0001-01-01, 9999-12-31) are the fault `date-for-none` without a
 * value.
 */
export const parseDate: CellParser = (text) => {
  const iso = text.length === ISO_LENGTH ? parseIsoDate(text) : null;
  if (iso !== null && iso >= FIRST_DAY && iso <= LAST_DAY) return iso;
  const folded = foldText(unwrapText(text));
  return isPlaceholder(folded) ? null : written(folded);
};

/** Reads the last day of something, which may have none: 9999-12-31 is that day and says so; else as `parseDate`. */
export const parseLastDay: CellParser = (text) => {
  const parsed = parseDate(text);
  return parsed === OPEN_END ? NO_END : parsed;
};
