import type { Fact } from '../../../domain/facts/fact-table.ts';

/** Facts whose codes people write as names: provinces, currencies. */
const NAMED_CODES: readonly (string | undefined)[] = [
  'GB/T 2260',
  'GB/T 2260 two digits',
  'ISO 4217',
];

/** Whether only some values are allowed for a fact, so that a word for one of them is the same in every row. */
export const isClosed = (fact: Fact | undefined): boolean =>
  fact !== undefined &&
  (['enum', 'boolean', 'country'].includes(fact.kind) ||
    (fact.kind === 'code' && NAMED_CODES.includes(fact.unit)));
