import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { type PaperPopulation, UNTOLD } from '../domain/patterns/paper-population.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import type { ObjectRow } from '../intake/json/objects-sheet.ts';
import { readObjects } from '../intake/read-chunk.ts';
import type { SheetPlan } from '../intake/sheet.ts';

const at = (name: FactName): number => factNamed(name).index;

/** Figures of what is usual, each with the fact that says of what; null: there is one alone. */
const FIGURES = {
  number: { usual: at('pattern.numberUsualPerMille'), of: at('pattern.numberReused') },
  entry: { usual: at('pattern.refundEntryUsualPercent'), of: at('pattern.refundEntry') },
  invoice: { usual: at('pattern.refundInvoiceUsualPercent'), of: null },
} as const;

type Figure = keyof typeof FIGURES;

/** The facts that a row of what is usual may tell. */
const USUAL_FACTS: readonly FactName[] = [
  'pattern.numberReused',
  'pattern.numberUsualPerMille',
  'pattern.refundEntry',
  'pattern.refundEntryUsualPercent',
  'pattern.refundInvoiceUsualPercent',
];

const PLAN: SheetPlan = {
  ...{ file: 'usual', format: 'json', encoding: 'utf-8', delimiter: '', newline: '\n' },
  account: null,
  pseudonymKey: '',
  columns: USUAL_FACTS.map((name) => ({ header: name, fact: at(name) })),
};

/**
 * Reads what a screening of the nation tells of what is usual; what it does not tell is unknown. Numbers count as they
 * stand: how often they repeat in disguise is not told.
 *
 * @param customsSince first day of which the customs account tells, a day number; null when it is not told.
 */
export const readUsual = (
  rows: readonly ObjectRow[],
  customsSince: number | null,
): { readonly population: PaperPopulation; readonly problems: readonly Problem[] } => {
  const told = new Map<string, number>();
  const problems: Problem[] = [];
  for (const read of readObjects(PLAN, rows)) {
    if (read === null) continue;
    problems.push(...read.problems);
    for (const [figure, { usual, of }] of Object.entries(FIGURES)) {
      const value = read.values?.[usual];
      const what = of === null ? '' : read.values?.[of];
      if (typeof value === 'number' && typeof what === 'string')
        told.set(`${figure} ${what}`, value);
    }
  }
  const usualOf = (figure: Figure, what = ''): number | null =>
    told.get(`${figure} ${what}`) ?? null;
  const population: PaperPopulation = {
    ...UNTOLD,
    numbers: {
      ...UNTOLD.numbers,
      usualPerMille: (kind, holding) => (holding === 'exact' ? usualOf('number', kind) : null),
    },
    invoiceUsualPercent: usualOf('invoice'),
    entryUsualPercent: (finding) => usualOf('entry', finding),
    entries: customsSince === null ? null : { since: customsSince },
  };
  return { population, problems };
};
