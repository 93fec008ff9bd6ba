import { trimEnds } from '../../domain/identifiers/trim-ends.ts';

const BRACKETS: Readonly<Record<string, string>> = {
  '[': '(',
  '{': '(',
  '【': '(',
  '〔': '(',
  '「': '(',
  ']': ')',
  '}': ')',
  '】': ')',
  '〕': ')',
  '」': ')',
};

/**
 * A column header made comparable: NFKC, lower case, no spaces, underscores and hyphens, brackets of every
 * kind made round, the marks of required columns (*), a closing colon and a closing dot taken off.
 */
export const foldHeader = (header: string): string =>
  trimEnds(
    header
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]+/g, '')
      .replace(/[[\]{}【】〔〕「」]/g, (bracket) => BRACKETS[bracket] ?? bracket),
    /[*'"]/,
    /[*:.'"]/,
  );

/** A folded header without what stands in its brackets: 里程表读数(公里) is 里程表读数. */
export const withoutBrackets = (folded: string): string => folded.replace(/\([^()]*\)/g, '');
