import type { Lang } from '../messages/messages.ts';
import { monthName } from '../nation/plots/month-name.ts';

/** The name of a month `YYYY-MM` without its year: `Mar`, `3月`. */
export const monthShort = (month: string, lang: Lang): string =>
  lang === 'zh'
    ? monthName(month, lang).replace(/^\d+年/, '')
    : (monthName(month, lang).split(' ')[0] ?? month);
