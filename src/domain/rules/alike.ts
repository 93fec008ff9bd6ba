/** What tells no two names apart, and ASCII letters, which do so in either case. */
const BETWEEN = ' ._·-';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';

/**
 * JavaScript for a name as `alike` compares it: ASCII capitals, no spaces, dots, dashes and underscores.
 * Only these characters, so that every engine folds the same.
 */
export const alikeInMemory = (name: string): string =>
  `${name}.replace(/[${BETWEEN}]/g,'').replace(/[a-z]/g,(c)=>c.toUpperCase())`;

/** SQL for the same; `translate` takes out what it finds no other character for. */
export const alikeInSql = (name: string): string =>
  `translate(${name}, '${SMALL}${BETWEEN}', '${SMALL.toUpperCase()}')`;
