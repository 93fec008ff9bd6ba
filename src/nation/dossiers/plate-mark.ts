import { sql } from '../../domain/rules/sql/sql.ts';

/** Code points that JavaScript trims, of which none is in a plate that was read well. */
const SPACES: readonly number[] = Array.from({ length: 0x10000 }, (_, code) => code).filter(
  (code) => String.fromCharCode(code).trim() === '',
);

const SPACE_TEXT = `concat(${SPACES.map((code) => `chr(${code})`).join(', ')})`;

/**
 * The first and last of the longest run of code points between two of them, where the marks of nearly all plates
 * stand.
 */
const [FIRST, LAST] = SPACES.slice(1).reduce(
  ([first, last], code, at) => {
    const before = SPACES[at] ?? 0;
    return code - before > last - first ? [before + 1, code - 1] : [first, last];
  },
  [0, 0],
);

/**
 * SQL for the first character of a number plate, space before it aside; to look for each of the spaces takes longest.
 */
export const plateMark = (plate: string): string =>
  sql`
    CASE
      WHEN ord(${plate}) BETWEEN ${FIRST} AND ${LAST} THEN substr(${plate}, 1, 1)
      WHEN ord(${plate}) IN (${SPACES.join(', ')}) THEN substr(ltrim(${plate}, ${SPACE_TEXT}), 1, 1)
      ELSE substr(${plate}, 1, 1)
    END`;
