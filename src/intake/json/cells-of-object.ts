import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import { accountNamed } from '../account-names.ts';
import { factAbove } from '../headers/fact-above.ts';
import { factSpokenOf } from '../headers/fact-spoken-of.ts';
import { headerIndexOf } from '../headers/header-index.ts';
import { type ProblemCode, withoutNumbers } from '../problem-catalogue.ts';
import { type Cell, type SheetPlan, shownCell, type UnreadCell } from '../sheet.ts';
import { cellParserFor } from '../values/cell-parser.ts';
import { isFault } from '../values/fault.ts';
import { type Leaf, MOST_LEAVES } from './object-leaves.ts';

/** The cells of one JSON object in the order of the plan's columns, and what did not fit. */
interface ObjectCells {
  readonly cells: readonly Cell[];
  readonly problems: readonly { readonly field: string; readonly code: ProblemCode }[];
}

const places = new WeakMap<SheetPlan, Map<string, number>>();

const placesOf = (plan: SheetPlan): Map<string, number> => {
  const known = places.get(plan);
  if (known !== undefined) return known;
  const map = new Map(plan.columns.map(({ header }, at) => [header, at]));
  places.set(plan, map);
  return map;
};

/** The column of a name that was not seen when the file was opened: by its fact, if it has a column. */
const placeOf = (plan: SheetPlan, known: Map<string, number>, path: string): number | null => {
  const place = known.get(path);
  if (place !== undefined) return place;
  for (const fact of headerIndexOf(plan.account)(path)) {
    const at = plan.columns.findIndex((column) => column.fact === fact.index);
    if (at >= 0) return at;
  }
  return null;
};

/** The fact whose first column a column stands in for; null for none. */
const spareOf = ({ columns }: SheetPlan, at: number): number | null =>
  columns.find(({ spares }) => spares?.includes(at))?.fact ?? null;

const NESTED: UnreadCell = { unread: 'nested-value', text: '' };

/**
 * Lists of single values are written as one cell, which facts of kind `codes` and the VINs of a letter read; null
 * stands for nothing.
 */
const cellOf = (value: unknown, fact: Fact | undefined): Cell => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const isOfSeveral = fact?.kind === 'codes' || fact?.name === 'letter.vin';
  return isList && isOfSeveral ? value.join(',') : NESTED;
};

const isNested = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Facts that a list below the name of an account may tell, of which a blank says "no". */
const factsWithin = (plan: SheetPlan, { path, value }: Leaf): readonly Fact[] => {
  if (!isNested(value)) return [];
  const account = accountNamed(path.slice(path.lastIndexOf('.') + 1));
  const isTold = account !== null && (plan.account === null || plan.account === account);
  return isTold
    ? FACTS.filter((fact) => fact.blankSaysNo === true && fact.account === account)
    : [];
};

/** The fact of which a blank says "no" that a day below an unknown name may speak of. */
const factDoubted = (plan: SheetPlan, { path, value }: Leaf): Fact | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const fact = factSpokenOf(path, plan.account);
  if (fact === null) return null;
  const parsed = cellParserFor(fact, plan.pseudonymKey, { doubtful: true })(String(value));
  return isFault(parsed) ? fact : null;
};

/** Two tellings of one column by the same name: which counts is not known unless they agree. */
const together = (before: Cell, again: Cell): Cell =>
  before === again
    ? before
    : { unread: 'told-twice', text: `${shownCell(before)} / ${shownCell(again)}` };

/**
 * Lays the values of one object on the columns; `too-many-fields` when there are more than a row has. A fact that is
 * told twice and not the same is unread.
 */
export const cellsOfObject = (
  leaves: readonly Leaf[],
  plan: SheetPlan,
): ObjectCells | 'too-many-fields' => {
  if (leaves.length > MOST_LEAVES) return 'too-many-fields';
  const known = placesOf(plan);
  const cells: Cell[] = new Array<Cell>(plan.columns.length).fill(null);
  const names = new Map<number, Set<string>>();
  const problems: { field: string; code: ProblemCode }[] = [];
  for (const leaf of leaves) {
    const { path, value } = leaf;
    const at = placeOf(plan, known, path);
    const index = at === null ? null : (plan.columns[at]?.fact ?? spareOf(plan, at));
    if (index === null) {
      const above = value === null ? null : factAbove(path, plan.account);
      for (const { name } of [...(above === null ? [] : [above]), ...factsWithin(plan, leaf)]) {
        problems.push({ field: name, code: 'nested-value' });
      }
    }
    if (at === null) {
      const doubted = factDoubted(plan, leaf);
      if (doubted !== null) problems.push({ field: doubted.name, code: 'unknown-header' });
      problems.push({ field: withoutNumbers(path.slice(0, 80)), code: 'unknown-field' });
      continue;
    }
    const cell = cellOf(value, index === null ? undefined : FACTS[index]);
    const told = names.get(at) ?? new Set();
    names.set(at, told);
    const before = cells[at] ?? null;
    const isBlank = shownCell(before).trim() === '';
    // another name of the fact counts where the first is blank; the same name again must agree
    if (told.size === 0 || (isBlank && !told.has(path))) cells[at] = cell;
    else if (told.has(path) || shownCell(cell).trim() !== '') cells[at] = together(before, cell);
    told.add(path);
  }
  return { cells, problems };
};
