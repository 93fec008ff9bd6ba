import { createHash } from 'node:crypto';
import { refuse } from './outcome.ts';
import type { Register } from './register.ts';

/** The slice of a list that a caller asks for. */
export interface ListRequest {
  /** What the page before gave as `next`; absent for the first. */
  readonly cursor?: string;
  /** How many at most. */
  readonly limit: number;
}

/** A slice of a list: some of its rows, in its order. */
export interface ListSlice<T> {
  readonly items: readonly T[];
  /** Asks for the page that follows; null behind the last. */
  readonly next: string | null;
}

/** Values of the columns by which a list is ordered, as text, in their order. The last of them is unique. */
type Key = readonly string[];

const VERSION_BYTES = 4;

/** Cuts one slice of a list: after which row it begins, and how many rows it has. */
export class Slicer {
  /** The key of the last row before the page; null: it is the first. */
  readonly after: Key | null;
  readonly #register: Register;
  readonly #purpose: string;
  readonly #limit: number;

  constructor(register: Register, purpose: string, after: Key | null, limit: number) {
    this.#register = register;
    this.#purpose = purpose;
    this.after = after;
    this.#limit = limit;
  }

  /** How many rows to ask for: one more than the page, by which it is seen whether another follows. */
  get rows(): number {
    return this.#limit + 1;
  }

  /** Cuts what was found, ordered by its key, to the page. */
  of<Row, T>(
    found: readonly Row[],
    { key, item }: { readonly key: (row: Row) => Key; readonly item: (row: Row) => T },
  ): ListSlice<T> {
    const shown = found.slice(0, this.#limit);
    const last = shown.at(-1);
    const next = found.length > shown.length && last !== undefined ? this.#cursor(key(last)) : null;
    return { items: shown.map(item), next };
  }

  #cursor(key: Key): string {
    const { sealed, keyVersion } = this.#register.secrets.seal(
      Buffer.from(JSON.stringify(key)),
      this.#purpose,
    );
    const version = Buffer.alloc(VERSION_BYTES);
    version.writeUInt32BE(keyVersion);
    return Buffer.concat([version, sealed]).toString('base64url');
  }
}

/** A cursor opened; null when it is none of ours, or of another list. */
const opened = (register: Register, cursor: string, purpose: string): Key | null => {
  const bytes = Buffer.from(cursor, 'base64url');
  try {
    const sealed = bytes.subarray(VERSION_BYTES);
    const text = register.secrets.open({ sealed, keyVersion: bytes.readUInt32BE() }, purpose);
    return JSON.parse(text.toString());
  } catch {
    return null;
  }
};

/**
 * Begins a page of a list that is ordered by columns which never change. What is written meanwhile moves no row from
 * one page to another. The cursor is sealed, and good for the same list, filters and organisation alone.
 *
 * @param list name of the list.
 * @param filters what else the caller asked by: part of what the cursor is good for.
 * @throws Refused `cursor-not-valid`.
 * @example
 * ```ts
 * const page = sliceAsked(register, 'filings', input, [tx.actor.organisation, input.state]);
 * const rows = await tx.rows(
 *   `SELECT id, number, made_at::text AS made
 *     FROM register.filing
 *     WHERE $1::text IS NULL OR (made_at, id) > ($1::timestamptz, $2::uuid)
 *     ORDER BY made_at, id
 *     LIMIT $3`,
 *   [page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
 * );
 * return page.of(rows, { key: ({ made, id }) => [made, id], item: ({ number }) => ({ number }) });
 * ```
 */
export const sliceAsked = (
  register: Register,
  list: string,
  { cursor, limit }: ListRequest,
  filters: readonly unknown[] = [],
): Slicer => {
  const digest = createHash('sha256').update(JSON.stringify(filters)).digest('hex');
  const purpose = `cursor of ${list} by ${digest}`;
  const after = cursor === undefined ? null : opened(register, cursor, purpose);
  if (cursor !== undefined && after === null)
    return refuse('cursor-not-valid', { field: 'cursor' });
  return new Slicer(register, purpose, after, limit);
};
