import { exportStandard } from '../../domain/identifiers/export-standard.ts';
import { usccStandingOf } from '../../domain/identifiers/uscc.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, trimExact, unwrapText } from './fold-text.ts';
import { isPlaceholder, isSpreadsheetError } from './placeholder.ts';
import { isSpoiltNumber } from './spoilt-number.ts';
import { ungroupedCode } from './ungrouped-code.ts';

/** A text that begins with a full-width sign, by which some spreadsheets take it for a formula too, narrowed. */
const narrowed = (text: string): string => (/^[！-～]/.test(text) ? text.normalize('NFKC') : text);

/** Texts a spreadsheet would run: a formula, or a sign before something that is no number. */
const isFormula = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (first === 0x3d || first === 0x40) return true;
  return (first === 0x2b || first === 0x2d) && /[(|!]/.test(text);
};

const textParser =
  (fold: (text: string) => string): CellParser =>
  (text) => {
    const value = fold(unwrapText(text));
    if (isPlaceholder(value)) return null;
    const narrow = narrowed(value);
    if (isSpreadsheetError(narrow)) return faultOf('spreadsheet-error');
    if (narrow.charCodeAt(0) > 0x40) return value;
    if (isFormula(narrow)) return faultOf('formula-text');
    return isSpoiltNumber(narrow) ? faultOf('digits-lost') : value;
  };

/** Reads text compared character for character: only the spaces around it are taken off. */
export const parseExactText: CellParser = textParser(trimExact);

/** Reads text compared after folding: NFKC, runs of space made one, trimmed. */
export const parseFoldedText: CellParser = textParser(foldText);

/** Reads the standard of an inspection: the one of foreign trade that it cites, else the text, folded. */
export const parseStandard: CellParser = (text) => {
  const read = parseFoldedText(text);
  return typeof read === 'string' ? exportStandard(read) : read;
};

/** Reads a short identifier: folded and in capitals. */
export const parseCode: CellParser = textParser((text) => foldText(text).toUpperCase());

/** Reads a unified social credit code, in groups or not; its check character must be right (GB 32100-2015). */
export const parseUscc: CellParser = (text) => {
  const read = parseCode(text);
  if (typeof read !== 'string') return read;
  const value = ungroupedCode(read);
  return usccStandingOf(value) === 'valid' ? value : faultOf('uscc-invalid');
};
