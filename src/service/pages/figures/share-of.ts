import { shareWords } from '../../../domain/statements/plural.ts';
import type { PublicLanguage } from '../../../domain/statements/public-languages.ts';

/** The least share above none that is told, and the most below all. */
const LEAST = 0.001; // not-law: a tenth of a percent
const MOST = 0.999; // not-law: a tenth of a percent less than all

/**
 * What a part is of a whole, in percent with one place as a language writes it: `12.3%`, `12,3 %`. As in `percentOf`,
 * what is not none is never told as none and what is not all never as all; of nothing there is no share: `–`.
 */
export const shareOf = (language: PublicLanguage, part: number, whole: number): string => {
  if (whole === 0) return '–';
  const share = part / whole;
  const words = (told: number): string => shareWords(language, told, 'tenths');
  if (part > 0 && share < LEAST / 2) return `<${words(LEAST)}`;
  if (part < whole && share >= (1 + MOST) / 2) return `>${words(MOST)}`;
  return words(share);
};
