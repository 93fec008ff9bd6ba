/**
 * Writes a query; editors highlight what stands in it. Parts are put in as they are: an identifier or a text is
 * quoted by whoever hands it in. One clause a line.
 *
 * @example
 * sql`
 *   SELECT vin
 *   FROM ${relation}
 *   WHERE ${condition}
 * `
 */
export const sql = (
  lines: TemplateStringsArray,
  ...parts: readonly (string | number | boolean)[]
): string => lines.reduce((written, line, place) => `${written}${parts[place - 1] ?? ''}${line}`);
