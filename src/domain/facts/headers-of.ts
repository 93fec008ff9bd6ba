/** Headers written one after the other with bars between, on as many lines as they need; none of them blank. */
export const headersOf = (listed: string): readonly string[] =>
  listed
    .split('|')
    .map((header) => header.trim())
    .filter((header) => header !== '');
