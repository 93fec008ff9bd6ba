import { resolveColumns } from '../headers/resolve-columns.ts';
import { keylessProblem } from '../keyless.ts';
import type { OpenRequest } from '../open-request.ts';
import type { Sheet, UnreadableInput } from '../sheet.ts';
import { unreadable } from '../unreadable.ts';
import { type Leaf, leavesOf } from './object-leaves.ts';
import { MOST_NAMES, objectsPlan } from './open-json.ts';

/** A row given as an object of a program. */
export interface ObjectRow {
  /** As if a header stood above the first. */
  readonly row: number;
  /** Its values by their paths; null when it is no object. */
  readonly leaves: readonly Leaf[] | null;
  /** What stands in it, as far as it can be shown. */
  readonly text: () => string;
}

/** No header is as long; what is cut off a longer name tells nobody anything. */
const LONGEST_NAME = 200; // not-law: characters
/** As much of a text as VINs are looked for in. */
const LONGEST_TEXT = 65_536; // not-law: characters
/** Sets of names whose columns are kept: the objects of one program have few. */
const MOST_KEPT = 256; // not-law: a limit of what is kept in memory
const LONGEST_KEY = 16_384; // not-law: characters

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, LONGEST_TEXT);
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
};

/** What a program leaves undefined it does not tell; its whole numbers of any size are texts. */
const told = ({ path, value }: Leaf): readonly Leaf[] => {
  if (value === undefined) return [];
  const name = path.length > LONGEST_NAME ? path.slice(0, LONGEST_NAME) : path;
  return [{ path: name, value: typeof value === 'bigint' ? String(value) : value }];
};

const leavesIn = (given: unknown): readonly Leaf[] | null => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  try {
    return leavesOf(given as Record<string, unknown>).flatMap(told);
  } catch {
    // a property that cannot be read
    return null;
  }
};

/** A row as a program gives it, whatever it is; nothing of it is read later than now. */
export const objectRow = (row: number, given: unknown): ObjectRow => {
  const leaves = leavesIn(given);
  const values = leaves?.map(({ value }) => value) ?? (Array.isArray(given) ? given : [given]);
  return { row, leaves, text: () => values.map(shown).join(' ').slice(0, LONGEST_TEXT) };
};

/** What is known of a sheet before its rows are read. */
type OpenedObjects = Pick<Sheet, 'plan' | 'problems'>;

/** Lays the names of objects on the vocabulary, as those of a JSON file are; the same names are laid once. */
export class ObjectSheets {
  readonly #pseudonymKey: string;
  readonly #kept = new Map<string, OpenedObjects | UnreadableInput>();

  constructor(pseudonymKey: string) {
    this.#pseudonymKey = pseudonymKey;
  }

  /** The sheet of the rows of an account; unreadable without a name that tells its rows apart, if there are names. */
  open(account: string, rows: readonly ObjectRow[]): OpenedObjects | UnreadableInput {
    const names = new Set<string>();
    for (const { leaves } of rows) {
      for (const { path } of leaves ?? []) if (names.size < MOST_NAMES) names.add(path);
    }
    const key = JSON.stringify([account, ...names]);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const opened = this.#lay(account, [...names]);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    if (key.length <= LONGEST_KEY) this.#kept.set(key, opened);
    return opened;
  }

  #lay(account: string, names: readonly string[]): OpenedObjects | UnreadableInput {
    const pseudonymKey = this.#pseudonymKey;
    const request: OpenRequest = {
      ...{ file: account, path: account, account, worksheet: null },
      pseudonymKey,
    };
    const header = resolveColumns(names, account, 1, true);
    // without a name there is no header that could be wrong
    const problems = names.length === 0 ? [] : header.problems;
    const problem = keylessProblem({ problems });
    if (problem !== undefined) return { kind: 'unreadable', problem };
    if (header.known === 0 && names.length > 0) return unreadable('no-known-header', account);
    return { plan: objectsPlan('json', header.columns, request), problems };
  }
}
