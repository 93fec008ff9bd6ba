import type { ProblemCode } from '../problem-catalogue.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

/** A reader for codes that people also write as names: countries, provinces, currencies. */
export const namedCodeParser =
  (find: (name: string) => string | null, unknown: ProblemCode): CellParser =>
  (text) => {
    const folded = foldText(unwrapText(text));
    return find(folded) ?? (isPlaceholder(folded) ? null : faultOf(unknown));
  };
