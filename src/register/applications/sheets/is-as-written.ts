import type { Fact } from '../../../domain/facts/fact-table.ts';
import type { ShownValue } from '../../../domain/verdict/verdict.ts';
import { countryName } from '../../../reference/country-name.ts';

/** Marks between groups of digits. */
const GROUPED = /[,'’\s]/g;
const YES_NO = { true: ['是', 'yes', 'true'], false: ['否', 'no', 'false'] } as const;

const namesOf = (fact: Fact, value: ShownValue): readonly string[] => {
  switch (fact.kind) {
    case 'enum':
      return (fact.values ?? [])
        .filter((one) => one.value === value)
        .flatMap(({ en, zh }) => [en, zh]);
    case 'country':
      return [countryName(String(value), 'zh'), countryName(String(value), 'en')];
    case 'boolean':
      return YES_NO[value === true ? 'true' : 'false'];
    default:
      return [];
  }
};

/**
 * Whether a cell says what was read of it in so many words, so that nothing was converted: `3,120` of 3120 and 哈萨克斯坦
 * of KZ do, `0.3万公里` of 3000, `46246` of a day and 哈萨克 do not.
 *
 * @param text the cell, without spaces around it.
 */
export const isAsWritten = (fact: Fact, text: string, value: ShownValue): boolean => {
  if (text === String(value)) return true;
  if (typeof value === 'number') return Number(text.replace(GROUPED, '')) === value;
  return namesOf(fact, value).some((name) => name.toLowerCase() === text.toLowerCase());
};
