import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { nameKey } from '../makers/name-key.ts';
import type { FiguresTerms } from './figures-terms.ts';

/** Whether makers are called as they are listed, or by names that nobody has. */
export type MakerCalled = FiguresTerms['makers'];

/** How the ids of makers begin that only the demonstration knows. */
const INVENTED = 'sample-';
const DIGITS = 4; // not-law: digits of a mark

/** How a maker under a mark is called. */
const MARKED: Bilingual = { en: 'sample maker', zh: '示例企业' };
const UNDER_MARK = new RegExp(`^(${MARKED.zh}[0-9A-F]+) \\((${MARKED.en} [0-9A-F]+)\\)$`);

/** The two names of a maker under a mark, `示例企业D166 (sample maker D166)`; null of any other. */
export const namesUnderMark = (called: string): Bilingual | null => {
  const [, zh, en] = UNDER_MARK.exec(called) ?? [];
  return zh === undefined || en === undefined ? null : { en, zh };
};

/**
 * What a maker is called in the files of an edition, by its legal name. In a demonstration counts are made up: a real
 * manufacturer is not named beside them, and stands there under a mark that stays the same.
 *
 * @param reference folder of the slow lists.
 */
export const makerCalled = (
  called: MakerCalled,
  reference: string,
): ((legal: string) => string) => {
  if (called === 'listed') return (legal) => legal;
  const { entries } = JSON.parse(readFileSync(join(reference, 'makers.json'), 'utf8')) as {
    readonly entries: readonly { readonly id: string; readonly legalName: string }[];
  };
  const invented = new Set(
    entries.filter(({ id }) => id.startsWith(INVENTED)).map(({ legalName }) => nameKey(legalName)),
  );
  return (legal) => {
    const key = nameKey(legal);
    if (invented.has(key)) return legal;
    const mark = createHash('sha256').update(key).digest('hex').slice(0, DIGITS).toUpperCase();
    return `${MARKED.zh}${mark} (${MARKED.en} ${mark})`;
  };
};
