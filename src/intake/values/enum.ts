import type { EnumValue } from '../../domain/facts/fact-definition.ts';
import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const keyOf = (text: string): string =>
  foldText(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/**
 * A reader for a closed list: the value, its label in either language or an alias, whatever the
 * case, the spaces and the width. A word of the list comes before its use as a placeholder (无).
 */
export const enumParser = (values: readonly EnumValue[]): CellParser => {
  const known = new Map<string, string>();
  for (const { value, en, zh, aliases } of values) {
    for (const word of [value, en, zh, ...aliases]) {
      const key = keyOf(word);
      if (!known.has(key)) known.set(key, value);
    }
  }
  return (text) => {
    const written = unwrapText(text);
    const value = known.get(keyOf(written));
    if (value !== undefined) return value;
    return isPlaceholder(foldText(written)) ? null : faultOf('not-in-list');
  };
};
