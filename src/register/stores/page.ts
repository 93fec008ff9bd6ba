import { refuse } from '../outcome.ts';

/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** What is sent to get the rest; null at the end. */
  readonly next: string | null;
}

/** Which part of a list is wanted. */
export interface PageRequest {
  /** `next` of the page before; absent or null: from the beginning. */
  readonly cursor?: string | null | undefined;
  /** At most so many, 1 to 500; 50 without. */
  readonly limit?: number | undefined;
}

const USUAL = 50; // not-law: rows of a page
const MOST = 500; // not-law: rows of a page

/** How many rows a request wants. */
export const limitOf = ({ limit = USUAL }: PageRequest): number =>
  Math.max(1, Math.min(MOST, Math.floor(limit)));

/**
 * Where a page begins: the sort values of the row before it, as texts; null for the beginning.
 *
 * @throws Refused `not-well-formed` for a cursor that this list did not give.
 */
export const afterOf = (
  { cursor }: PageRequest,
  values: number,
): readonly (string | null)[] | null => {
  if (cursor === undefined || cursor === null || cursor === '') return null;
  const bad = (): never => refuse('not-well-formed', { field: 'cursor' });
  try {
    const after: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isCursor =
      Array.isArray(after) &&
      after.length === values &&
      after.every((value) => value === null || typeof value === 'string');
    return isCursor ? (after as readonly (string | null)[]) : bad();
  } catch (error) {
    if (error instanceof SyntaxError) return bad();
    throw error;
  }
};

/** A page of rows of which one more than the limit was asked for. */
export const pageOf = <Row, T>(
  rows: readonly Row[],
  limit: number,
  shown: (row: Row) => T,
  sortedBy: (row: Row) => readonly (string | null)[],
): Page<T> => {
  const kept = rows.slice(0, limit);
  const last = rows.length > limit ? kept.at(-1) : undefined;
  return {
    items: kept.map(shown),
    next:
      last === undefined
        ? null
        : Buffer.from(JSON.stringify(sortedBy(last))).toString('base64url'),
  };
};
