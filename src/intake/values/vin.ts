import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { vinStandingOf } from '../../domain/vin/check-digit.ts';
import { foldVin } from '../../domain/vin/fold-vin.ts';
import { suggestVins } from '../../domain/vin/suggest-vins.ts';
import { vinProblemsOf } from '../../domain/vin/vin-problem.ts';
import { referenceData } from '../reference-data.ts';
import type { CellParser } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const SUGGESTED = 3;

/**
 * Reads a VIN: folded and in capitals. A text that is none is kept, since the row must be answered
 * under the name it was given, and so is a VIN whose check digit fails; both are reported.
 */
export const parseVinCell: CellParser = (text) => {
  if (vinStandingOf(text) === 'valid') return text;
  const written = unwrapText(text);
  if (isPlaceholder(foldText(written))) return null;
  const value = foldVin(written);
  if (vinStandingOf(value) === 'valid') return value;
  const problem = vinProblemsOf(value)[0];
  return problem === undefined ? value : { fault: problem.code, value };
};

/** The remedy for a VIN that is reported, with the positions concerned and what may have been meant. */
export const vinRemedy = (value: string): Bilingual | undefined => {
  const remedy = vinProblemsOf(value)[0]?.remedy;
  const meant = suggestVins(value, referenceData().wmis, SUGGESTED).map(({ vin }) => vin);
  if (remedy === undefined || meant.length === 0) return remedy;
  return {
    en: `${remedy.en} Perhaps ${meant.join(' or ')}.`,
    zh: `${remedy.zh}可能是${meant.join('或')}。`,
  };
};
