/** Longest line, in bytes, that DuckDB is given. */
export const LONGEST_LINE = 1 << 20;
