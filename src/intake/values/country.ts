import { referenceData } from '../../reference/reference-data.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { namedCodeParser } from './named-code.ts';
import { isPlaceholder, isSpreadsheetError } from './placeholder.ts';

const NAMIBIA = 'NA';

/**
 * Reads a country: its two or three letters, or a name in Chinese, English or Russian. `N/A` is blank. `NA` by itself
 * is a fault: it is the code of Namibia, and what statistical programs write into every cell that is empty, also in a
 * column of codes. Namibia is read from `NAM` and from its names.
 */
export const parseCountry: CellParser = (text) => {
  const folded = foldText(unwrapText(text)).toUpperCase();
  if (isSpreadsheetError(folded)) return faultOf('unknown-country');
  if (folded === NAMIBIA) return faultOf('ambiguous-country');
  return isPlaceholder(folded) || /^N\s?[/.]\s?A\.?$/.test(folded) ? null : named(text);
};

const named = namedCodeParser((name) => referenceData().countries.find(name), 'unknown-country');
