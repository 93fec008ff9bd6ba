import { parseHsCode } from '../../domain/identifiers/hs-code.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const LENGTH = 10;

/** Reads an HS code of China's tariff, ten digits, dots and spaces taken out. */
export const parseHsCell: CellParser = (text) => {
  const folded = foldText(unwrapText(text));
  if (isPlaceholder(folded)) return null;
  const digits = parseHsCode(folded);
  return digits?.length === LENGTH ? digits : faultOf('hs-code-shape');
};
