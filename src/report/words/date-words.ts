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

/** An ISO date in prose; any other text as it is, inert. */
export const dateWords = (iso: string, lang: Lang): string => {
  const day = parseIsoDate(iso);
  return day === null ? inertText(iso) : dayWords(day, lang);
};
