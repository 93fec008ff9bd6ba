import type { EnumValue } from '../../domain/facts/fact-definition.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { CellParser, Fault } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const keyOf = (text: string): string =>
  foldText(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

/** Values of a list that a remedy names, at most. */
const NAMED = 12; // not-law: values

/** The remedy for a value that is not in the list: it names what is. */
const listRemedy = (values: readonly EnumValue[]): Bilingual => {
  const named = values.slice(0, NAMED);
  const more = values.length - named.length;
  const en = named.map((value) => value.en).join(', ') + (more > 0 ? ` … (${more} more)` : '');
  const zh = named.map((value) => value.zh).join('、') + (more > 0 ? `等${values.length}项` : '');
  return {
    en: `The value is not in the list of this column: take one of: ${en}.`,
    zh: `不在该列可选值中：请从以下值中选择：${zh}。`,
  };
};

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
  const fault: Fault = { fault: 'not-in-list', value: null, remedy: listRemedy(values) };
  return (text) => {
    const written = unwrapText(text);
    const value = known.get(keyOf(written));
    if (value !== undefined) return value;
    return isPlaceholder(foldText(written)) ? null : fault;
  };
};
