import { civilOf } from '../../domain/calendar/day.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Lang } from '../messages/messages.ts';
import { inertText } from './inert-text.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day number in prose: `14 Mar 2026`, `2026年3月14日`. */
export const dayWords = (day: number, lang: Lang): string => {
  const civil = civilOf(day);
  const [year, month, date] = [civil >> 9, (civil >> 5) & 15, civil & 31];
  return lang === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`;
};

/** The month of a day in prose: `Mar 2026`, `2026年3月`. */
export const monthWords = (day: number, lang: Lang): string => {
  const civil = civilOf(day);
  const [year, month] = [civil >> 9, (civil >> 5) & 15];
  return lang === 'zh' ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`;
};

/** Length of `2021-05`. */
const MONTH_LENGTH = 7;

/** Length of `2021`. */
const YEAR_LENGTH = 4;

/** An ISO date, month or year in prose; any other text as it is, inert. */
export const dateWords = (iso: string, lang: Lang): string => {
  const month = iso.length === MONTH_LENGTH ? parseIsoDate(`${iso}-01`) : null;
  if (month !== null) return monthWords(month, lang);
  if (iso.length === YEAR_LENGTH && parseIsoDate(`${iso}-01-01`) !== null) {
    return lang === 'zh' ? `${iso}年` : iso;
  }
  const day = parseIsoDate(iso);
  return day === null ? inertText(iso) : dayWords(day, lang);
};
