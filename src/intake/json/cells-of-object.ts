import { FACTS } from '../../domain/facts/fact-table.ts';
import { headerIndexOf } from '../headers/header-index.ts';
import { type ProblemCode, withoutNumbers } from '../problem-catalogue.ts';
import type { Cell, SheetPlan } from '../sheet.ts';

/** The cells of one JSON object in the order of the plan's columns, and what did not fit. */
interface ObjectCells {
  readonly cells: readonly Cell[];
  readonly problems: readonly { readonly field: string; readonly code: ProblemCode }[];
}

/** A JSON value met under its path of names joined by dots. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

const MOST_DEPTH = 8;
const MOST_LEAVES = 4096;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of an object, nested objects opened: `{licence: {vin}}` has `licence.vin`. */
export const leavesOf = (object: Record<string, unknown>, prefix = '', depth = 0): Leaf[] => {
  const leaves: Leaf[] = [];
  for (const [name, value] of Object.entries(object)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (isObject(value) && depth < MOST_DEPTH) leaves.push(...leavesOf(value, path, depth + 1));
    else leaves.push({ path, value });
    if (leaves.length > MOST_LEAVES) break;
  }
  return leaves;
};

/** Parses one JSON object; null when the text is none. */
export const parseObject = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

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

/** Lists of single values are written as one cell, which facts of kind `codes` and the VINs of a letter read. */
const cellOf = (value: unknown, codes: boolean): Cell | undefined => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  return codes && Array.isArray(value) && value.every((item) => typeof item === 'string')
    ? value.join(',')
    : undefined;
};

/** Reads one JSON object into cells; null when the text is no object. */
export const cellsOfObject = (text: string, plan: SheetPlan): ObjectCells | null => {
  const object = parseObject(text);
  if (object === null) return null;
  const known = placesOf(plan);
  const cells: Cell[] = new Array<Cell>(plan.columns.length).fill(null);
  const problems: { field: string; code: ProblemCode }[] = [];
  for (const { path, value } of leavesOf(object)) {
    const at = placeOf(plan, known, path);
    if (at === null) {
      problems.push({ field: withoutNumbers(path.slice(0, 80)), code: 'unknown-field' });
      continue;
    }
    const fact = plan.columns[at]?.fact ?? spareOf(plan, at);
    if (fact === null) continue;
    const { kind, name } = FACTS[fact] ?? {};
    const cell = cellOf(value, kind === 'codes' || name === 'letter.vin');
    if (cell === undefined)
      problems.push({ field: FACTS[fact]?.name ?? path, code: 'nested-value' });
    else cells[at] ??= cell;
  }
  return { cells, problems };
};
