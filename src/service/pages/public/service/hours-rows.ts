import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';
import type { Texts } from '../../texts/texts.ts';

/** One rule of opening hours: when, and from when to when. */
export interface HoursRow {
  readonly days: string;
  /** Empty where it is open on those days, and nothing says from when to when. */
  readonly times: string;
  /** True where the times are digits, which are read from left to right in every language. */
  readonly digits: boolean;
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** What stands between days; a comma and a space in the other languages. */
const COMMAS: Readonly<Partial<Record<PublicLanguage, string>>> = { ar: '، ', zh: '、' };
/** A Monday, and the first day of a January. */
const MONDAY = Date.UTC(2024, 0, 1); // not-law: a day of a calendar
const DAY = 86_400_000; // not-law: milliseconds

const MONTH = `(?:${MONTHS.join('|')})`;
/** As `readOpeningHours` leaves a rule: months, days, times, each of them where it is needed. */
const RULE = new RegExp(
  `^(?:(${MONTH}[^:]*?):? )?((?:${DAYS.join('|')}|PH|SH)(?:[-,](?:${DAYS.join('|')}|PH|SH))*)? ?(.*)$`,
);

const written = (language: PublicLanguage, form: Intl.DateTimeFormatOptions) => {
  const { format } = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  return (moment: number): string => format(moment);
};

/**
 * Opening hours in the grammar of OpenStreetMap as people say them, a row for each rule. What the grammar does not have
 * stays as it was written.
 */
export const hoursRows = (
  hours: string,
  language: PublicLanguage,
  { off, allDay, daily, PH, SH }: Texts['places']['hours'],
): readonly HoursRow[] => {
  const weekday = written(language, { weekday: 'short' });
  const month = written(language, { month: 'short' });
  const monthWords = (text: string): string =>
    text.replace(
      new RegExp(MONTH, 'g'),
      (name) => month(Date.UTC(2024, MONTHS.indexOf(name), 1)), // not-law: a day of a calendar
    );
  const dayWords = (text: string): string =>
    text
      .replace(/[A-Z][a-z]/g, (day) => weekday(MONDAY + DAYS.indexOf(day) * DAY))
      .replace('PH', PH)
      .replace('SH', SH)
      .replaceAll('-', '–')
      .replaceAll(',', COMMAS[language] ?? ', ');
  return hours.split('; ').map((rule) => {
    const [, months = '', days = '', times = ''] = RULE.exec(rule) ?? [];
    const when = [months === '' ? '' : monthWords(months), days === '' ? '' : dayWords(days)];
    const said = when.filter((one) => one !== '').join(', ');
    if (times === 'off' || times === 'closed')
      return { days: said === '' ? daily : said, times: off, digits: false };
    if (times === '24/7') return { days: said === '' ? daily : said, times: allDay, digits: false };
    const spans = times.replaceAll('-', '–').replaceAll(',', ', ');
    return { days: said === '' ? daily : said, times: spans, digits: true };
  });
};
