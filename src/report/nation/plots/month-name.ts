import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { Lang } from '../../messages/messages.ts';
import { monthWords } from '../../words/date-words.ts';
import { inertText } from '../../words/inert-text.ts';

/** A month `YYYY-MM` in prose: `Mar 2026`, `2026年3月`; any other text as it is, inert. */
export const monthName = (month: string, lang: Lang): string => {
  const day = parseIsoDate(`${month}-01`);
  return day === null ? inertText(month) : monthWords(day, lang);
};
