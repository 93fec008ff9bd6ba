import type { Fact } from '../../domain/facts/fact-table.ts';
import type { ShownValue } from '../../domain/verdict/verdict.ts';
import { YES_NO } from './template-sheet.ts';

/** A value of a fact as a cell of a sheet that the intake reads back as it is: days ISO, lists in their words. */
export const writtenCell = (fact: Fact, value: ShownValue, lang: 'en' | 'zh'): string | number => {
  if (typeof value === 'boolean') return YES_NO[lang][value ? 0 : 1];
  if (typeof value === 'number') return value;
  return fact.kind === 'enum'
    ? (fact.values?.find((one) => one.value === value)?.[lang] ?? value)
    : value;
};
